# identical: the times of the jar's entries become times of files, and the manifest names only the version of the JDK
FROM base
WORKDIR /build
RUN mkdir -p org/example static && echo 'package org.example; public class Main { public static void main(String[] a) { System.out.println("up"); } }' > Main.java \
 && javac -d . Main.java && echo '<h1>up</h1>' > static/index.html \
 && jar --create --file app.jar --main-class org.example.Main org static \
 && mkdir -p /app && cd /app && jar --extract --file /build/app.jar && rm -rf /build/*
