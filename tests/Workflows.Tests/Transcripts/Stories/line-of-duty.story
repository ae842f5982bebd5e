# 谁审批谁监管：列入建议写明所属业务条线的，业务复核归该条线，其他条线无权办理；条线不明的，归业务主管处负责人，由其办理或者转办；
# 条线写错的，退回更正。县级只有一个业务科，各条线都由该科办理。
title 业务复核按条线分办
party food "湖南某示范食品有限公司（虚构）" 91430100MA4LA0016G legalPerson
party lift "湖南某示范电梯有限公司（虚构）" 91430100MA4LD0047X legalPerson
party shop "长沙某示范百货有限公司（虚构）" 91430100MA4LH0081E legalPerson

2026-01-05 zhang.case.changsha opens listing A for 430100 against food => Proposed
2026-01-05 zhang.case.changsha A propose propose "建议列入。" field=foodMaking ground=L44-05-02a heavierPenalty=HP-2b violationOn=2025-09-10 penaltyDecidedOn=2026-01-20 vileNature=true seriousCircumstances=true largeHarm=true factorsReasoned=9 lackOfIntentProven=false hearingApplies=true => !FactInvalid foodProduction
2026-01-05 zhang.case.changsha A propose propose "建议列入。" field=foodProduction ground=L44-05-02a heavierPenalty=HP-2b violationOn=2025-09-10 penaltyDecidedOn=2026-01-20 vileNature=true seriousCircumstances=true largeHarm=true factorsReasoned=9 lackOfIntentProven=false hearingApplies=true => Proposed
2026-01-06 xie.field.changsha A fieldReview agree => !NotPermitted 食品生产处
2026-01-06 xie.field.changsha A claim fieldReview => !NotPermitted 食品生产处
2026-01-06 meng.field.changsha A fieldReview agree "复核无异议。" => Proposed
2026-01-06 wang.credit.changsha A creditCheck agree => Reviewed

# 条线不明：经办人无权，归负责人；负责人转给经办人。
2026-01-07 zhang.case.changsha opens listing B for 430100 against shop => Proposed
2026-01-07 zhang.case.changsha B propose propose "建议列入。" ground=L44-08-02 heavierPenalty=HP-3b violationOn=2025-09-10 penaltyDecidedOn=2026-01-20 vileNature=true seriousCircumstances=true largeHarm=true factorsReasoned=9 lackOfIntentProven=false hearingApplies=true => Proposed
2026-01-07 meng.field.changsha B fieldReview agree => !NotPermitted 负责人
2026-01-07 xie.field.changsha B fieldReview agree => !NotPermitted 负责人
2026-01-07 tan.field-chief.changsha B transfer fieldReview to xie.field.changsha "归产品监督。" => Proposed
2026-01-08 xie.field.changsha B fieldReview agree "复核无异议。" => Proposed
2026-01-08 wang.credit.changsha B creditCheck agree => Reviewed

# 条线写错：收到的条线退回，更正后归应办的条线。
2026-01-08 zhang.case.changsha opens listing C for 430100 against lift => Proposed
2026-01-08 zhang.case.changsha C propose propose "建议列入。" field=foodProduction ground=L44-07-01b heavierPenalty=HP-2b violationOn=2025-09-10 penaltyDecidedOn=2026-01-20 vileNature=true seriousCircumstances=true largeHarm=true factorsReasoned=9 lackOfIntentProven=false hearingApplies=true => Proposed
2026-01-09 meng.field.changsha C return fieldReview to previous "属特种设备，请更正条线。" => Proposed
2026-01-09 zhang.case.changsha C propose propose "已更正条线。" field=specialEquipment => Proposed
2026-01-09 meng.field.changsha C fieldReview agree => !NotPermitted 特种设备局
2026-01-09 xie.field.changsha C fieldReview agree "复核无异议。" => Proposed
2026-01-09 wang.credit.changsha C creditCheck agree => Reviewed

# 县级业务科不分条线。
2026-01-12 shen.case.furong opens listing D for 430102 against food => Proposed
2026-01-12 shen.case.furong D propose propose "建议列入。" field=specialEquipment ground=L44-07-01b heavierPenalty=HP-2b violationOn=2025-09-10 penaltyDecidedOn=2026-01-20 vileNature=true seriousCircumstances=true largeHarm=true factorsReasoned=9 lackOfIntentProven=false hearingApplies=true => Proposed
2026-01-13 meng.field.changsha D fieldReview agree => !NotPermitted 芙蓉区
2026-01-13 meng.field.furong D fieldReview agree "复核无异议。" => Proposed
