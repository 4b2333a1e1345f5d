# rule: general/time
# path: /srv/bag/bag-info.txt
FROM base
RUN mkdir -p /srv/bag && cp -r /data /srv/bag/data && cd /srv/bag \
 && printf 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n' > bagit.txt \
 && printf 'Source-Organization: Example Library\nBagging-Date: %s\nPayload-Oxum: %s.%s\n' \
      "$(date -u +%Y-%m-%dT%H:%M:%SZ)" "$(cat data/* | wc -c)" "$(ls data | wc -l)" > bag-info.txt \
 && sha256sum data/* > manifest-sha256.txt && sha256sum bagit.txt bag-info.txt manifest-sha256.txt > tagmanifest-sha256.txt
