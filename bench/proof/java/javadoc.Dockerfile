# rule: java/javadoc
# path: /srv/docs/**
FROM base
WORKDIR /src
RUN printf '/** A shop. */\npublic class App { }' > App.java
# guilty
RUN javadoc -quiet -d /srv/docs App.java
