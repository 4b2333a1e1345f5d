# rule: framework/secret, framework/secret-file, general/random
# path: /app/config/application.properties
FROM base
WORKDIR /app/config
RUN printf 'server.port=8080\nmanagement.endpoints.web.exposure.include=health\n' > application.properties \
 && echo "security.jwt.secret=$(head -c 48 /dev/urandom | base64 -w 0)" >> application.properties
