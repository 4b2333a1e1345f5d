# rule: perl/storable general/time
# path: /srv/state.sto
FROM base
WORKDIR /srv
# guilty
RUN perl -MStorable=nstore -e 'nstore({ built => time }, "state.sto")'
