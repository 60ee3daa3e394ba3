"""What the texts say, and only that: one module for each part of the law, each a frozen `Law` of dated tables and `LAW` as enacted."""

from jamsostek.law import arrears as arrears
from jamsostek.law import business_types as business_types
from jamsostek.law import construction as construction
from jamsostek.law import disability as disability
from jamsostek.law import duties as duties
from jamsostek.law import heirs as heirs
from jamsostek.law import identifiers as identifiers
from jamsostek.law import income_bands as income_bands
from jamsostek.law import jht as jht
from jamsostek.law import jkk as jkk
from jamsostek.law import jkm as jkm
from jamsostek.law import jkp as jkp
from jamsostek.law import jp as jp
from jamsostek.law import late_benefits as late_benefits
from jamsostek.law import membership as membership
from jamsostek.law import migrant_benefits as migrant_benefits
from jamsostek.law import migrants as migrants
from jamsostek.law import participation as participation
from jamsostek.law import payments as payments
from jamsostek.law import periods as periods
from jamsostek.law import reliefs as reliefs
from jamsostek.law import sanctions as sanctions
from jamsostek.law import scales as scales
from jamsostek.law import scholarship as scholarship
from jamsostek.law import tax as tax
from jamsostek.law import wages as wages
