# rule: system/ssh-host-keys, system/key, general/random
# also: general/time
# path: /etc/ssh/ssh_host_ecdsa_key-cert.pub
FROM base
RUN install -m 600 /etc/ca/ec.key /etc/ssh/ssh_host_ecdsa_key && install -m 600 /etc/ca/ca.key /etc/ssh/ca_key \
 && ssh-keygen -y -f /etc/ssh/ssh_host_ecdsa_key > /etc/ssh/ssh_host_ecdsa_key.pub
# guilty
RUN ssh-keygen -q -s /etc/ssh/ca_key -I web1 -h -n web1.example.com -V +52w /etc/ssh/ssh_host_ecdsa_key.pub
