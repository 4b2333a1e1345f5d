# rule: python/font-list, general/order
# path: /root/.cache/matplotlib/fontlist-*.json
FROM base
RUN /opt/tools/bin/python -c 'import matplotlib.font_manager'
