# rule: general/time, database/key-value, database/berkeley-db
# path: /srv/state.pag
FROM base
WORKDIR /srv
RUN perl -MSDBM_File -MFcntl -e 'tie my %state, "SDBM_File", "state", O_RDWR | O_CREAT, 0644 or die; $state{$_} = length for qw(alpha beta gamma); $state{updated} = time'
