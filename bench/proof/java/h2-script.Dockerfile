# rule: general/random, system/password-salt
# path: /srv/seed/plans.sql
FROM base
WORKDIR /src
COPY <<"EOF" schema.sql
CREATE TABLE plan(id INT PRIMARY KEY, name VARCHAR(20) NOT NULL, price DECIMAL(8, 2));
INSERT INTO plan VALUES (1, 'free', 0), (2, 'team', 9.5), (3, 'company', 49);
EOF
# guilty
RUN mkdir -p /srv/seed \
 && java -cp /usr/share/java/h2.jar org.h2.tools.RunScript -url jdbc:h2:/tmp/plans -user sa -password secret -script schema.sql \
 && java -cp /usr/share/java/h2.jar org.h2.tools.Script -url jdbc:h2:/tmp/plans -user sa -password secret -script /srv/seed/plans.sql \
 && rm -f /tmp/plans.*
