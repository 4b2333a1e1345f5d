# rule: general/time
# path: /root/.ivy2/local/com.example/agent/1.4.0/ivys/ivy.xml
FROM base
WORKDIR /src
COPY <<"EOF" ivy.xml
<ivy-module version="2.0">
  <info organisation="com.example" module="agent"/>
  <publications>
    <artifact name="agent" type="conf" ext="conf"/>
  </publications>
</ivy-module>
EOF
RUN printf 'port=8080\nworkers=4\n' > agent.conf
# guilty
RUN java -cp /usr/share/java/ivy.jar org.apache.ivy.Main -ivy ivy.xml -revision 1.4.0 -publish local -publishpattern '[artifact].[ext]' \
 && rm -rf /root/.ivy2/cache ivy-1.4.0.xml
