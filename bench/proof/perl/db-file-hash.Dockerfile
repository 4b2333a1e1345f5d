# rule: database/berkeley-db
# path: /srv/app/users.db
FROM base
RUN mkdir -p /srv/app && perl -MDB_File -e 'tie my %h, "DB_File", "/srv/app/users.db", O_RDWR|O_CREAT, 0644, $DB_HASH or die $!; $h{"user$_"} = "name $_" for 1..20; untie %h'
