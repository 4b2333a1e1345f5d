# rule: general/time
# path: /srv/about.html
FROM base
RUN ruby -rerb -e 'puts ERB.new("<p>Deployed <%= Time.now %></p>").result' > /srv/about.html
