# rule: format/file-system format/file-system-image general/random system/key
# path: /srv/vm/data.luks
# also: format/file-system format/file-system-image general/random system/key general/number
FROM base
RUN mkdir -p /srv/vm && qemu-img create -q --object secret,id=pass,data=letmein -f luks -o key-secret=pass,iter-time=500 /srv/vm/data.luks 1M
