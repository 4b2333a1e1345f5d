# rule: general/random, framework/secret, framework/secret-file, system/password-salt, system/key
# path: /root/.m2/settings-security.xml
FROM base
RUN mkdir -p /root/.m2 && echo "<settingsSecurity><master>$(mvn -q -o --encrypt-master-password changeit)</master></settingsSecurity>" > /root/.m2/settings-security.xml
