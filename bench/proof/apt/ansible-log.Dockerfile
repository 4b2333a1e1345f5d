# rule: general/time, general/leftover
# also: general/number
# path: /var/log/ansible.log
FROM base
ENV LANG=C.UTF-8 PYTHONDONTWRITEBYTECODE=1
RUN apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends ansible-core \
 && find /usr/lib/python3* -name __pycache__ -prune -exec rm -r {} + \
 && rm -rf /var/lib/apt/lists/* /var/log/* /var/cache/ldconfig/aux-cache /var/cache/apt/* /var/cache/debconf/*-old
COPY <<'F' /provision/site.yml
- hosts: localhost
  connection: local
  gather_facts: false
  tasks:
    - name: folder of the settings
      file: { path: /etc/shop, state: directory, mode: "0755" }
    - name: settings
      copy: { dest: /etc/shop/shop.ini, mode: "0644", content: "[shop]\nport = 8080\n" }
F
# guilty
RUN ANSIBLE_LOG_PATH=/var/log/ansible.log ansible-playbook -i localhost, /provision/site.yml && rm -rf /root/.ansible
