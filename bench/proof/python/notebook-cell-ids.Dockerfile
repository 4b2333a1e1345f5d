# rule: general/random
# path: /srv/notebooks/sales.ipynb
FROM base
WORKDIR /srv/notebooks
# guilty
RUN /opt/tools/bin/python -c 'import nbformat; from nbformat import v4; nbformat.write(v4.new_notebook(cells=[v4.new_markdown_cell("# Sales"), v4.new_code_cell("print(sum([3, 4]))"), v4.new_code_cell("print(\"done\")")]), "sales.ipynb")'
