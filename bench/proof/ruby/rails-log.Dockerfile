# rule: ruby/log
# path: /srv/app/log/production.log
FROM base
WORKDIR /srv/app
# guilty
RUN mkdir log && ruby -rlogger -e 'Logger.new("log/production.log").info("boot")'
