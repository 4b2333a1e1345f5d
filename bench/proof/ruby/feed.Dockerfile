# rule: general/time
# path: /srv/site/feed.xml
FROM base
WORKDIR /srv/site
# guilty
RUN ruby -rtime -e 'File.write("feed.xml", "<feed><updated>#{Time.now.iso8601}</updated><generator>site</generator></feed>\n")'
