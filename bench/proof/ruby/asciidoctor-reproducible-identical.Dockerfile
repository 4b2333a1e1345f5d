# identical: with the attribute "reproducible" asciidoctor leaves out when the page was last updated
FROM base
COPY <<"F" /srv/docs/runbook.adoc
= Runbook
Ops Team
v1.2, 2024-02-01
:toc:

== Restart

Run `systemctl restart hub` and watch the log.

== Escalate

Call the number on the wall.
F
RUN asciidoctor -a reproducible -o /srv/docs/runbook.html /srv/docs/runbook.adoc
