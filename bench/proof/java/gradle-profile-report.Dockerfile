# rule: general/one-sided, general/time
# also: general/number java/build-caches
# path: /srv/app/build/reports/profile/profile-*.html
FROM base
WORKDIR /srv/app
COPY <<'G' build.gradle
task greeting {
  doLast {
    file("$buildDir").mkdirs()
    file("$buildDir/greeting.txt").text = "Welcome\n"
  }
}
G
COPY <<'G' settings.gradle
rootProject.name = 'greeter'
G
RUN gradle --offline --no-daemon --profile greeting && rm -rf .gradle /root/.gradle /root/.java /tmp/*
