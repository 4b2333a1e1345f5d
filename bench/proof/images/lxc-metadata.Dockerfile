# rule: general/time
# path: /srv/lxd/metadata.yaml
FROM base
RUN mkdir -p /srv/lxd/templates && printf 'architecture: x86_64\ncreation_date: %s\nproperties:\n  os: debian\n  release: bookworm\n  description: runner\ntemplates:\n  /etc/hostname:\n    when: [create, copy]\n    template: hostname.tpl\n' "$(date +%s)" > /srv/lxd/metadata.yaml \
 && echo '{{ container.name }}' > /srv/lxd/templates/hostname.tpl
