# 法院裁定停止执行：执法机构登记中止，期间不得办理，恢复后送达期限扣除中止的工作日（行政诉讼法第五十六条）。
title 法院裁定停止执行，中止与恢复
party a "长沙某示范食品有限公司（虚构）" 91430100MA4LE00501 legalPerson

2026-02-09 zhang.case.changsha opens listing L for 430100 against a penaltyNumber=长市监罚告〔2026〕51号 => Proposed
2026-02-09 zhang.case.changsha L propose propose "事实清楚、证据确凿，九项因素已逐项说理，建议列入。" field=foodProduction ground=L44-05-02a heavierPenalty=HP-2b violationOn=2025-11-18 penaltyDecidedOn=2026-03-02 vileNature=true seriousCircumstances=true largeHarm=true factorsReasoned=9 lackOfIntentProven=false hearingApplies=true => Proposed
# 中止事由由流程定义列明；经办人只能执行法院裁定，其他事由须经负责人批准。
2026-02-09 zhang.case.changsha suspends L forceMajeure "暴雨断网" => !NotPermitted 分管领导
2026-02-09 wang.credit.changsha suspends L noSuchReason "说明" => !NotPermitted
2026-02-09 zhang.case.changsha suspends L noSuchReason "说明" => !ReasonUnknown courtOrder
2026-02-09 zhang.case.changsha suspends L courtOrder => !OpinionRequired 理由
2026-02-09 zhang.case.changsha resumes L "未中止" => !CaseNotSuspended
2026-02-10 zhang.case.changsha suspends L courtOrder "法院裁定停止执行。" => Proposed
2026-02-11 li.field.changsha L fieldReview agree "复核无异议。" => !CaseSuspended 2026-02-10
2026-02-11 zhang.case.changsha suspends L reconsiderationOrder "再次中止" => !CaseSuspended 恢复
2026-02-11 li.field.changsha resumes L "我来恢复" => !NotPermitted 执法稽查局
2026-02-12 zhang.case.changsha resumes L => !OpinionRequired
2026-02-12 zhang.case.changsha resumes L "裁定已撤销。" => Proposed
2026-02-12 zhang.case.changsha resumes L "再恢复一次。" => !CaseNotSuspended
2026-02-12 li.field.changsha L fieldReview agree "复核无异议。" => Proposed
2026-02-13 wang.credit.changsha L creditCheck agree "符合列入条件，未见重复列入。" => Reviewed
