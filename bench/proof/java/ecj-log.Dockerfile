# rule: general/time, java/log
# path: /opt/agent/compile.log
FROM base
WORKDIR /opt/agent
COPY <<"EOF" Agent.java
public class Agent {
    public static void main(String[] args) {
        System.out.println(new java.util.Date(124, 0, 1));
    }
}
EOF
# guilty
RUN java -cp /usr/share/java/eclipse-jdt-core.jar org.eclipse.jdt.internal.compiler.batch.Main -17 -proc:none -log compile.log -d classes Agent.java
