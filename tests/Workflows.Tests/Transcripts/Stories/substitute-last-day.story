# 边界：授权末日可以代办，次日自行失效；提出列入建议的人不得代他人复核本案。
title 授权末日与次日；提出人不得代为复核
party a "长沙某示范食品有限公司（虚构）" 91430100MA4LE00501 legalPerson

2026-02-09 zhang.case.changsha opens listing L for 430100 against a penaltyNumber=长市监罚告〔2026〕51号 => Proposed
2026-02-09 li.field.changsha away 2026-02-09 2026-02-11 by zhang.case.changsha
2026-02-09 tan.field-chief.changsha away 2026-02-09 2026-02-11 by liu.credit.changsha
2026-02-09 zhang.case.changsha L propose propose "事实清楚、证据确凿，九项因素已逐项说理，建议列入。" field=foodProduction ground=L44-05-02a heavierPenalty=HP-2b violationOn=2025-11-18 penaltyDecidedOn=2026-03-02 vileNature=true seriousCircumstances=true largeHarm=true factorsReasoned=9 lackOfIntentProven=false hearingApplies=true => Proposed
2026-02-10 zhang.case.changsha L fieldReview agree "复核无异议。" => !MakerIsChecker
2026-02-11 liu.credit.changsha L fieldReview agree "复核无异议。" => Proposed
2026-02-12 zhang.case.changsha opens listing M for 430100 against a penaltyNumber=长市监罚告〔2026〕53号 => Proposed
2026-02-12 chen.case.changsha M propose propose "事实清楚、证据确凿，九项因素已逐项说理，建议列入。" field=foodProduction ground=L44-05-02a heavierPenalty=HP-2b violationOn=2025-11-18 penaltyDecidedOn=2026-03-02 vileNature=true seriousCircumstances=true largeHarm=true factorsReasoned=9 lackOfIntentProven=false hearingApplies=true => Proposed
2026-02-12 liu.credit.changsha M fieldReview agree "复核无异议。" => !NotPermitted
