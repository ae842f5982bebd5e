# 通过接口：列入经营异常名录。当事人为虚构。
title 接口列入经营异常名录
party qingfeng "长沙清风商贸有限公司（虚构）" 91430100MA0FJH043D legalPerson

2026-01-06 wang.credit.changsha opens abnormal-listing A for 430100 against qingfeng => Entered
2026-01-06 wang.credit.changsha A propose propose "未报送2024年度报告。" causes=annualReport causeEstablishedOn=2025-12-31 notFoundOnSite=false mailsReturned=false +abnormalEvidence => Entered
2026-01-07 sun.credit-chief.changsha A decide list => Published
