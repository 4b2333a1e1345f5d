# identical: the properties of the virtual machine hold paths and versions of the base only; no pid, no time, and their order is sorted
FROM base
RUN java -XX:-UsePerfData -XshowSettings:properties -version 2> /srv/java-settings.txt
