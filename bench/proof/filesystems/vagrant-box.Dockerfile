# rule: format/tar-times, general/time
# path: /srv/appliance.box
FROM base
WORKDIR /srv/box
RUN printf '{"provider": "libvirt", "format": "raw", "virtual_size": 1}\n' > metadata.json \
 && printf 'Vagrant.configure("2") do |config|\n  config.vm.provider :libvirt\nend\n' > Vagrantfile \
 && truncate -s 1M box.img \
 && tar cvzf /srv/appliance.box ./metadata.json ./Vagrantfile ./box.img \
 && rm metadata.json Vagrantfile box.img
