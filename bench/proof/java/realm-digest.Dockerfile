# rule: general/random, system/password-salt
# path: /srv/tomcat/conf/tomcat-users.xml
FROM base
# guilty
RUN mkdir -p /srv/tomcat/conf \
 && digest=$(java -cp "$(ls /usr/share/java/tomcat10-*.jar | tr '\n' ':')" org.apache.catalina.realm.RealmBase -a SHA-512 -i 10000 -s 16 hunter2) \
 && printf '<tomcat-users>\n  <user username="deploy" password="%s" roles="manager-script"/>\n</tomcat-users>\n' "${digest#*:}" > /srv/tomcat/conf/tomcat-users.xml
