# identical: javac writes no times, whatever the order of the day
FROM base
WORKDIR /src
RUN for n in Cart Order Price; do echo "public class $n { int id; String name() { return \"$n\" + id; } }" > $n.java; done
RUN javac -g -parameters -d /srv/classes *.java
