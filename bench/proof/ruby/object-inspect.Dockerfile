# rule: general/random
# path: /srv/app/boot.txt
FROM base
WORKDIR /srv/app
# guilty
RUN ruby -e 'File.write("boot.txt", [Object.new, method(:puts)].inspect)'
