# rule: java/jar-times
# path: /opt/app/hello.jar
FROM base AS build
WORKDIR /src
COPY <<'F' hello.kt
package hello
object Greeter { fun greet(name: String) = "Hello, " + name }
fun main(args: Array<String>) { println(Greeter.greet("world")) }
F
RUN kotlinc hello.kt -d hello.jar

FROM base
RUN mkdir -p /opt/app && useradd --system --no-create-home --home-dir /opt/app runner && rm -f /etc/*-
COPY --from=build --chown=runner /src/hello.jar /opt/app/hello.jar
