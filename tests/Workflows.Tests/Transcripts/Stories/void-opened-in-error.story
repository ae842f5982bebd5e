# 作废：立案错误，决定作出之前经负责人批准作废；任务随之取消，案件终结。
title 立案错误，作废
party a "长沙某示范食品有限公司（虚构）" 91430100MA4LE00501 legalPerson

2026-02-09 zhang.case.changsha opens listing L for 430100 against a penaltyNumber=长市监罚告〔2026〕51号 => Proposed
2026-02-09 zhang.case.changsha L propose propose "事实清楚、证据确凿，九项因素已逐项说理，建议列入。" field=foodProduction ground=L44-05-02a heavierPenalty=HP-2b violationOn=2025-11-18 penaltyDecidedOn=2026-03-02 vileNature=true seriousCircumstances=true largeHarm=true factorsReasoned=9 lackOfIntentProven=false hearingApplies=true => Proposed
2026-02-10 zhang.case.changsha voids L openedInError "当事人登记有误。" => !NotPermitted 局领导
2026-02-10 zhou.head.changsha voids L mistake "当事人登记有误。" => !ReasonUnknown openedTwice
2026-02-10 zhou.head.changsha voids L openedInError => !OpinionRequired 理由
# 中止的案件也可以作废。
2026-02-10 zhou.head.changsha suspends L forceMajeure "核实中。" => Proposed
2026-02-10 zhou.head.changsha voids L openedInError "当事人登记有误，另行立案。" => Voided
2026-02-11 li.field.changsha L fieldReview agree "复核无异议。" => !CaseClosed 办结
2026-02-11 zhou.head.changsha voids L openedInError "再作废" => !CaseClosed
2026-02-11 zhang.case.changsha opens listing M for 430100 against a penaltyNumber=长市监罚告〔2026〕52号 => Proposed
