# rule: system/account-backups, system/password-salt, general/random
# path: /etc/shadow-
FROM base
RUN useradd --uid 1500 --create-home app
# A password for the tests of the login, and none for the image: the copy that usermod keeps still has its hash.
RUN echo 'app:only-for-the-test' | chpasswd && getent shadow app | grep -q '[$]' && usermod -p '*' app
