"""The documentation site: Sphinx with MyST-NB and furo. `python docs/build.py` builds it, warnings being errors."""

from importlib.metadata import version as installed_version

project = "jamsostek"
author = "the jamsostek developers"
project_copyright = "2026, the jamsostek developers"
release = version = installed_version("jamsostek")

extensions = ["myst_nb", "sphinx.ext.autodoc", "sphinx.ext.napoleon", "sphinx.ext.viewcode"]
exclude_patterns = ["_build", "examples"]
suppress_warnings = ["mystnb.unknown_mime_type"]

myst_enable_extensions = ["colon_fence", "deflist"]
myst_heading_anchors = 3
nb_execution_mode = "force"
nb_execution_timeout = 120
nb_execution_raise_on_error = True
nb_merge_streams = True

autodoc_member_order = "bysource"
autodoc_typehints = "signature"
autodoc_preserve_defaults = True
autodoc_default_options = {"members": True, "show-inheritance": True}
python_use_unqualified_type_names = True

html_theme = "furo"
html_title = f"jamsostek {release}"
html_static_path = ["_static"]
html_css_files = ["jamsostek.css"]
html_theme_options = {"source_repository": "", "navigation_with_keys": True}
html_copy_source = False
