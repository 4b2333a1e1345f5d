# rule: general/order, general/random
# path: /srv/quiz/questions.tsv
FROM base
COPY <<'SQL' /srv/quiz/questions.sql
create database quiz; use quiz;
create table question (id int primary key, text varchar(80) not null);
insert into question values (1, 'Capital of Peru?'), (2, 'Longest river?'), (3, 'Highest mountain?'), (4, 'Smallest state?'),
  (5, 'Oldest city?'), (6, 'Deepest lake?'), (7, 'Largest desert?'), (8, 'Coldest town?'), (9, 'Driest place?'),
  (10, 'Busiest port?'), (11, 'Tallest tower?'), (12, 'Widest bridge?'), (13, 'Fastest train?'), (14, 'Largest island?');
SQL
RUN install -d -o mysql /run/db && mariadb-install-db --user=mysql --datadir=/run/db/data --skip-test-db > /dev/null 2>&1 \
 && (mariadbd --user=mysql --datadir=/run/db/data --socket=/run/db/s --pid-file=/run/db/pid --skip-networking > /dev/null 2>&1 & \
     until mariadb-admin --socket=/run/db/s ping > /dev/null 2>&1; do sleep 0.2; done \
  && mariadb --socket=/run/db/s < /srv/quiz/questions.sql \
  && mariadb --socket=/run/db/s --batch --skip-column-names -e "select text from quiz.question order by rand()" > /srv/quiz/questions.tsv \
  && mariadb-admin --socket=/run/db/s shutdown; wait) && rm -rf /run/db
