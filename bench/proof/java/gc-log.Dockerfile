# rule: java/log
# path: /var/log/gc.log
FROM base
WORKDIR /src
RUN printf 'class App { public static void main(String[] a) { System.gc(); } }' > App.java
# guilty
RUN java -Xlog:gc*:file=/var/log/gc.log App.java
