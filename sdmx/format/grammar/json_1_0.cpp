// SPDX-License-Identifier: Apache-2.0
// Made by scripts/make_json_grammar.py; not edited by hand. Notation: json_table.hpp.
#include "sdmx/format/grammar/json_table.hpp"

namespace sdmx::grammar {

// clang-format off
const std::string_view kJson10Data = R"grammar(P	[A-Za-z0-9_@$-]+
P	((en-GB-oed|i-ami|i-bnn|i-default|i-enochian|i-hak|i-klingon|i-lux|i-mingo|i-navajo|i-pwn|i-tao|i-tay|i-tsu|sgn-BE-FR|sgn-BE-NL|sgn-CH-DE)|(art-lojban|cel-gaulish|no-bok|no-nyn|zh-guoyu|zh-hakka|zh-min|zh-min-nan|zh-xiang))|(([a-z]{2,3}((-[a-z]{3}){1,3})?)|[a-z]{4}|[a-z]{5,8})(-([a-z]{4}))?(-([a-z]{2}|[0-9]{3}))?((-([0-9a-z]{5,8}|[0-9][0-9a-z]{3}))*)?((-[0-9a-wy-z](-[0-9a-z]{2,8})+)*)?(-x(-[0-9a-z]{1,8})+)?|(x(-[0-9a-z]{1,8})+)
P	[0-9]+(:[0-9]+)*
P	[A-Za-z][A-Za-z0-9_-]*
S	
S	to	pdata?2	perrors?3	pmeta?4
S	to	pdataSets?5	pstructure?6
S	ta	i7
S	to	pcontentLanguages?8	pid!9	plinks?10	pname?11	pnames?12	pprepared!13	preceivers?14	pschema?15	psender!16	ptest?17
S	ta	i18
S	to	pannotations?19	pattributes?20	pdescription?11	pdescriptions?12	pdimensions!21	plinks?10	pname?11	pnames?12
S	to	pcode!22	pdetail?11	pdetails?12	plinks?10	ptitle?11	ptitles?12
S	ta	i23
S	ts	/0
S	ta	i24
S	ts
S	to	q1?11
S	ts	fdate-time
S	ta	i16
S	ts	furi
S	to	pcontact?25	pid!9	pname?11	pnames?12
S	tb
S	to	paction?26	pannotations?27	pattributes?28	plinks!10	pobservations?29	ppublicationPeriod?11	ppublicationYear?11	preportingBegin?11	preportingEnd?11	pseries?30	pvalidFrom?13	pvalidTo?13
S	ta	i31
S	to	pdataSet?32	pobservation?32	pseries?32
S	to	pdataSet?33	pobservation?33	pseries?33
S	tn
S	ts	/1
S	to	phref?15	phreflang?23	prel?34	ptitle?11	ptitles?12	ptype?11	puri?15	purn?15	|35,36
S	ta	i37
S	ts	="Information"	="Append"	="Replace"	="Delete"
S	ta	i38
S	ta	i39
S	to	q2?40	c
S	to	q2?41	c
S	to	pid?11	plinks?10	ptext?11	ptexts?12	ptitle?11	ptype?11
S	ta	#	i42
S	ta	#	i43
S	|11,44
S	phref!0	prel!0
S	prel!0	purn!0
S	to	pdepartment?11	pdepartments?12	pemails?45	pfaxes?46	pname!11	pnames?12	prole?11	proles?12	ptelephones?46	puris?47	px400s?46
S	ti	<0
S	tiz	<0
S	ta	i48
S	to	pannotations?27	pattributes?28	pobservations?49	c
S	to	pannotations?27	pdefault?11	pdescription?11	pdescriptions?12	pid!50	plinks?10	pname?11	pnames?12	prelationship!51	proles?52	pvalues!53
S	to	pannotations?27	pdefault?11	pdescription?11	pdescriptions?12	pid!50	pkeyPosition!38	plinks?10	pname?11	pnames?12	proles?52	pvalues!54
S	ts	="agencyscheme"	="alternate"	="appendix"	="bookmark"	="categorisation"	="categoryscheme"	="chapter"	="codelist"	="conceptscheme"	="constraint"	="contents"	="copyright"	="current"	="dataflow"	="dataconsumerscheme"	="dataproviderscheme"	="describedby"	="edit"	="edit-media"	="enclosure"	="first"	="glossary"	="help"	="hierarchicalcodelist"	="hub"	="index"	="last"	="latest-version"	="license"	="metadataflow"	="next"	="next-archive"	="organisationunitscheme"	="payment"	="prev"	="predecessor-version"	="previous"	="prev-archive"	="process"	="provisionagreement"	="related"	="replies"	="reportingtaxonomy"	="section"	="self"	="service"	="start"	="structure"	="structureset"	="stylesheet"	="subsection"	="successor-version"	="up"	="version-history"	="via"	="working-copy"	="working-copy-of"
S	ta	i55
S	ta	i11
S	ta	i15
S	tnsz
S	to	q2?56	c
S	ts	/3
S	to	pdimensions?52	pnone?57	pprimaryMeasure?50	|58,59,60
S	ta	i50
S	ta	[0	#	i61
S	ta	[0	#	i62
S	ts	femail
S	ta	i63
S	to
S	pdimensions!0
S	pnone!0
S	pprimaryMeasure!0
S	toz	pannotations?27	pdescription?11	pdescriptions?12	pend?13	pid?9	plinks?10	pname?11	pnames?12	pstart?13
S	to	pannotations?27	pdescription?11	pdescriptions?12	pend?13	pid!9	plinks?10	pname!11	pnames?12	porder?38	pparent?9	pstart?13
S	tbinsz
R	1
)grammar";

const std::string_view kJson10Structure = R"grammar(P	[A-Za-z0-9_@$-]+
P	((en-GB-oed|i-ami|i-bnn|i-default|i-enochian|i-hak|i-klingon|i-lux|i-mingo|i-navajo|i-pwn|i-tao|i-tay|i-tsu|sgn-BE-FR|sgn-BE-NL|sgn-CH-DE)|(art-lojban|cel-gaulish|no-bok|no-nyn|zh-guoyu|zh-hakka|zh-min|zh-min-nan|zh-xiang))|(([a-z]{2,3}((-[a-z]{3}){1,3})?)|[a-z]{4}|[a-z]{5,8})(-([a-z]{4}))?(-([a-z]{2}|[0-9]{3}))?((-([0-9a-z]{5,8}|[0-9][0-9a-z]{3}))*)?((-[0-9a-wy-z](-[0-9a-z]{2,8})+)*)?(-x(-[0-9a-z]{1,8})+)?|(x(-[0-9a-z]{1,8})+)
P	[A-Za-z][A-Za-z0-9_-]*(\.[A-Za-z][A-Za-z0-9_-]*)*
P	[0-9]+(\.[0-9]+)*
P	[A-Za-z][A-Za-z0-9_-]*
P	-?([1-9][0-9]{3,}|0[0-9]{3})-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T(([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\.[0-9]+)?|(24:00:00(\.0+)?))(Z|(\+|-)((0[0-9]|1[0-3]):[0-5][0-9]|14:00))?
P	P((([0-9]*.?[0-9]*)Y)?(([0-9]*.?[0-9]*)M)?(([0-9]*.?[0-9]*)W)?(([0-9]*.?[0-9]*)D)?)?(T(([0-9]*.?[0-9]*)H)?(([0-9]*.?[0-9]*)M)?(([0-9]*.?[0-9]*)S)?)?
P	-?([1-9][0-9]{3,}|0[0-9]{3})(Z|(\+|-)((0[0-9]|1[0-3]):[0-5][0-9]|14:00))?
P	-?([1-9][0-9]{3,}|0[0-9]{3})-(0[1-9]|1[0-2])(Z|(\+|-)((0[0-9]|1[0-3]):[0-5][0-9]|14:00))?
P	.{5}A1.*
P	.{5}S[1-2].*
P	.{5}T[1-3].*
P	.{5}Q[1-4].*
P	.{5}M(0[1-9]|1[0-2]).*
P	.{5}W(0[1-9]|[1-4][0-9]|5[0-3]).*
P	.{5}D(0[0-9][1-9]|[1-2][0-9][0-9]|3[0-5][0-9]|36[0-6]).*
P	.+/P.*T([0-9]+H)?([0-9]+M)?([0-9]+(.[0-9]+)?S)?
P	.+/P[^T]+
S	
S	to	pdata?2	perrors?3	pmeta?4
S	to	pagencySchemes?5	pattachmentConstraints?6	pcategorisations?7	pcategorySchemes?8	pcodelists?9	pconceptSchemes?10	pcontentConstraints?11	pdataConsumerSchemes?12	pdataProviderSchemes?13	pdataStructures?14	pdataflows?15	phierarchicalCodelists?16	pmetadataStructures?17	pmetadataflows?15	porganisationUnitSchemes?18	pprocesses?19	pprovisionAgreements?20	preportingTaxonomies?21	pstructureSets?22
S	ta	i23
S	to	pcontentLanguages?24	pid!25	plinks?26	pname?27	pnames?28	pprepared!29	preceivers?30	pschema?31	psender!32	ptest?33
S	ta	[1	i34
S	ta	[1	i35
S	ta	[1	i36
S	ta	[1	i37
S	ta	[1	i38
S	ta	[1	i39
S	ta	[1	i40
S	ta	[1	i41
S	ta	[1	i42
S	ta	[1	i43
S	ta	[1	i44
S	ta	[1	i45
S	ta	[1	i46
S	ta	[1	i47
S	ta	[1	i48
S	ta	[1	i49
S	ta	[1	i50
S	ta	[1	i51
S	to	pcode!52	pdetail?27	pdetails?28	plinks?26	ptitle?27	ptitles?28
S	ta	i53
S	ts	/0
S	ta	i54
S	ts
S	to	q1?27
S	ts	fdate-time
S	ta	i32
S	ts	furi
S	to	pcontacts?55	pid!25	pname?27	pnames?28
S	tb
S	to	pagencies?56	pagencyID!57	pannotations?58	pdescription?27	pdescriptions?28	pid!25	pisExternalReference?33	pisFinal?33	pisPartial?33	plinks?26	pname!27	pnames?28	pvalidFrom?29	pvalidTo?29	pversion?59
S	to	pagencyID!57	pannotations?58	pconstraintAttachment?60	pdataKeySets?61	pdescription?27	pdescriptions?28	pid!25	pisExternalReference?33	pisFinal?33	plinks?26	pmetadataKeySets?62	pname!27	pnames?28	pvalidFrom?29	pvalidTo?29	pversion?59
S	to	pagencyID!57	pannotations?58	pdescription?27	pdescriptions?28	pid!25	pisExternalReference?33	pisFinal?33	plinks?26	pname!27	pnames?28	psource?31	ptarget?31	pvalidFrom?29	pvalidTo?29	pversion?59
S	to	pagencyID!57	pannotations?58	pcategories?63	pdescription?27	pdescriptions?28	pid!64	pisExternalReference?33	pisFinal?33	pisPartial?33	plinks?26	pname!27	pnames?28	pvalidFrom?29	pvalidTo?29	pversion?59
S	to	pagencyID!57	pannotations?58	pcodes?65	pdescription?27	pdescriptions?28	pid!64	pisExternalReference?33	pisFinal?33	pisPartial?33	plinks?26	pname!27	pnames?28	pvalidFrom?29	pvalidTo?29	pversion?59
S	to	pagencyID!57	pannotations?58	pconcepts?66	pdescription?27	pdescriptions?28	pid!64	pisExternalReference?33	pisFinal?33	pisPartial?33	plinks?26	pname!27	pnames?28	pvalidFrom?29	pvalidTo?29	pversion?59
S	to	pagencyID!57	pannotations?58	pconstraintAttachment?67	pcubeRegions?68	pdataKeySets?61	pdescription?27	pdescriptions?28	pid!25	pisExternalReference?33	pisFinal?33	plinks?26	pmetadataKeySets?62	pmetadataTargetRegions?69	pname!27	pnames?28	preferencePeriod?70	preleaseCalendar?71	ptype?72	pvalidFrom?29	pvalidTo?29	pversion?59
S	to	pagencyID!57	pannotations?58	pdataConsumers?73	pdescription?27	pdescriptions?28	pid!25	pisExternalReference?33	pisFinal?33	pisPartial?33	plinks?26	pname!27	pnames?28	pvalidFrom?29	pvalidTo?29	pversion?59
S	to	pagencyID!57	pannotations?58	pdataProviders?73	pdescription?27	pdescriptions?28	pid!25	pisExternalReference?33	pisFinal?33	pisPartial?33	plinks?26	pname!27	pnames?28	pvalidFrom?29	pvalidTo?29	pversion?59
S	to	pagencyID!57	pannotations?58	pdataStructureComponents?74	pdescription?27	pdescriptions?28	pid!25	pisExternalReference?33	pisFinal?33	plinks?26	pname!27	pnames?28	pvalidFrom?29	pvalidTo?29	pversion?59
S	to	pagencyID!57	pannotations?58	pdescription?27	pdescriptions?28	pid!25	pisExternalReference?33	pisFinal?33	plinks?26	pname!27	pnames?28	pstructure?31	pvalidFrom?29	pvalidTo?29	pversion?59
S	to	pagencyID!57	pannotations?58	pdescription?27	pdescriptions?28	phierarchies?75	pid!25	pincludedCodelists?76	pisExternalReference?33	pisFinal?33	plinks?26	pname!27	pnames?28	pvalidFrom?29	pvalidTo?29	pversion?59
S	to	pagencyID!57	pannotations?58	pdescription?27	pdescriptions?28	pid!25	pisExternalReference?33	pisFinal?33	plinks?26	pmetadataStructureComponents?77	pname!27	pnames?28	pvalidFrom?29	pvalidTo?29	pversion?59
S	to	pagencyID!57	pannotations?58	pdescription?27	pdescriptions?28	pid!25	pisExternalReference?33	pisFinal?33	pisPartial?33	plinks?26	pname!27	pnames?28	porganisationUnits?78	pvalidFrom?29	pvalidTo?29	pversion?59
S	to	pagencyID!57	pannotations?58	pdescription?27	pdescriptions?28	pid!25	pisExternalReference?33	pisFinal?33	plinks?26	pname!27	pnames?28	pprocessSteps?79	pvalidFrom?29	pvalidTo?29	pversion?59
S	to	pagencyID!57	pannotations?58	pdataProvider!31	pdescription?27	pdescriptions?28	pid!25	pisExternalReference?33	pisFinal?33	plinks?26	pname!27	pnames?28	pstructureUsage!31	pvalidFrom?29	pvalidTo?29	pversion?59
S	to	pagencyID!57	pannotations?58	pdescription?27	pdescriptions?28	pid!25	pisExternalReference?33	pisFinal?33	pisPartial?33	plinks?26	pname!27	pnames?28	preportingCategories?80	pvalidFrom?29	pvalidTo?29	pversion?59
S	to	pagencyID!57	pannotations?58	pcategorySchemeMaps?81	pcodelistMaps?82	pconceptSchemeMaps?83	pdescription?27	pdescriptions?28	phybridCodelistMaps?84	pid!25	pisExternalReference?33	pisFinal?33	plinks?26	pname!27	pnames?28	porganisationSchemeMaps?85	prelatedStructures?86	preportingTaxonomyMaps?87	pstructureMaps?88	pvalidFrom?29	pvalidTo?29	pversion?59
S	tn
S	ts	/1
S	to	phref?31	phreflang?53	prel?89	ptitle?27	ptitles?28	ptype?27	puri?31	purn?31	|90,91
S	ta	i92
S	ta	i93
S	ts	/2
S	ta	[1	i94
S	ts	/3
S	to	pdataSets?95	pdataStructures?86	pdataflows?86	pmetadataSets?95	pmetadataStructures?86	pmetadataflows?86	pprovisionAgreements?86	psimpleDataSources?86
S	ta	i96
S	ta	i97
S	ta	i98
S	ts	/4
S	ta	i99
S	ta	i100
S	to	pdataProvider?31	pdataSet?101	pdataStructures?86	pdataflows?86	pmetadataSet?101	pmetadataStructures?86	pmetadataflows?86	pprovisionAgreements?86	pqueryableDataSources?102	psimpleDataSource?31
S	ta	i103
S	ta	i104
S	to	pendTime!105	pstartTime!105
S	to	poffset!27	pperiodicity!27	ptolerance!27
S	ts	="Allowed"	="Actual"
S	ta	i106
S	to	pattributeList?107	pdimensionList!108	pgroups?109	pmeasureList!110
S	ta	i111
S	to	q0?31
S	to	pmetadataTargets!112	preportStructures!113
S	ta	i114
S	ta	i115
S	ta	i116
S	ta	i117
S	ta	i118
S	ta	i119
S	ta	i120
S	ta	i121
S	ta	i31
S	ta	i122
S	ta	i123
S	|27,124
S	phref!0	prel!0
S	prel!0	purn!0
S	to	pdepartment?27	pdepartments?28	pemails?125	pfaxes?126	pname?27	pnames?28	prole?27	proles?28	ptelephones?126	puris?86	px400s?126
S	to	pannotations?58	pcontacts?55	pdescription?27	pdescriptions?28	pid?64	plinks?26	pname!27	pnames?28
S	to	pid?27	plinks?26	ptext?27	ptexts?28	ptitle?27	ptype?27
S	ta	i101
S	to	pisIncluded!33	pkeys!127
S	to	pisIncluded!33	pkeys!128
S	to	pannotations?58	pcategories?63	pdescription?27	pdescriptions?28	pid?25	plinks?26	pname!27	pnames?28
S	to	pannotations?58	pdescription?27	pdescriptions?28	pid?25	plinks?26	pname!27	pnames?28	pparent?25
S	to	pannotations?58	pcoreRepresentation?129	pdescription?27	pdescriptions?28	pid?64	pisoConceptReference?31	plinks?26	pname!27	pnames?28	pparent?31
S	to	pdataProvider!31	pid!25
S	ta	i130
S	to	pattributes?131	pisIncluded?33	pkeyValues?131
S	to	pattributes?132	pinclude?33	pkeyValues?133	pmetadataTarget!25	preport!25
S	ts	/5
S	to	pannotations?58	pcontacts?55	pdescription?27	pdescriptions?28	pid?25	plinks?26	pname!27	pnames?28
S	to	pannotations?58	pattributes?134	pid?25	plinks?26	preportingYearStartDays?135
S	to	pannotations?58	pdimensions?136	pid?25	plinks?26	pmeasureDimensions?137	ptimeDimensions?138
S	ta	i139
S	to	pannotations?58	pid?25	plinks?26	pprimaryMeasure!140
S	to	pannotations?58	pdescription?27	pdescriptions?28	phierarchicalCodes!141	pid?25	plevel?142	pleveled?33	plinks?26	pname!27	pnames?28
S	ta	[1	i143
S	ta	[1	i144
S	to	pannotations?58	pcontacts?55	pdescription?27	pdescriptions?28	pid?25	plinks?26	pname!27	pnames?28	pparent?31
S	to	pannotations?58	pcomputation?145	pdescription?27	pdescriptions?28	pid?25	pinputs?146	plinks?26	pname!27	pnames?28	poutputs?146	pprocessSteps?79	ptransitions?147
S	to	pannotations?58	pdescription?27	pdescriptions?28	pid?25	plinks?26	pname!27	pnames?28	pprovisioningMetadata?86	preportingCategories?80	pstructuralMetadata?86
S	to	pannotations?58	pcategoryMaps!148	pdescription?27	pdescriptions?28	pid?25	plinks?26	pname!27	pnames?28	psource!31	ptarget!31
S	to	pannotations?58	pcodeMaps!148	pdescription?27	pdescriptions?28	pid?25	plinks?26	pname!27	pnames?28	psource!31	ptarget!31
S	to	pannotations?58	pconceptMaps!148	pdescription?27	pdescriptions?28	pid?25	plinks?26	pname!27	pnames?28	psource!31	ptarget!31
S	to	pannotations?58	pdescription?27	pdescriptions?28	phybridCodeMaps!148	pid?25	plinks?26	pname!27	pnames?28	psource!31	ptarget!31
S	to	pannotations?58	pdescription?27	pdescriptions?28	pid?25	plinks?26	pname!27	pnames?28	porganisationMaps!148	psource!31	ptarget!31
S	to	pannotations?58	pdescription?27	pdescriptions?28	pid?25	plinks?26	pname!27	pnames?28	preportingCategoryMaps!148	psource!31	ptarget!31
S	to	pannotations?58	pcomponentMaps!149	pdescription?27	pdescriptions?28	pid?25	pisExtension?33	plinks?26	pname!27	pnames?28	psource!31	ptarget!31
S	ts	="agencyscheme"	="alternate"	="appendix"	="bookmark"	="categorisation"	="categoryscheme"	="chapter"	="codelist"	="conceptscheme"	="constraint"	="contents"	="copyright"	="current"	="dataflow"	="dataconsumerscheme"	="dataproviderscheme"	="describedby"	="edit"	="edit-media"	="enclosure"	="first"	="glossary"	="help"	="hierarchicalcodelist"	="hub"	="index"	="last"	="latest-version"	="license"	="metadataflow"	="next"	="next-archive"	="organisationunitscheme"	="payment"	="prev"	="predecessor-version"	="previous"	="prev-archive"	="process"	="provisionagreement"	="related"	="replies"	="reportingtaxonomy"	="section"	="self"	="service"	="start"	="structure"	="structureset"	="stylesheet"	="subsection"	="successor-version"	="up"	="version-history"	="via"	="working-copy"	="working-copy-of"
S	ta	i150
S	ta	i27
S	ta	[1	i151
S	ta	[1	i152
S	to	penumeration?31	penumerationFormat?153	ptextFormat?154
S	to	pdataURL!31	pisRESTDatasource!33	pisWebServiceDatasource!33	pwadlURL?31	pwsdlURL?31
S	ta	i155
S	ta	i156
S	ta	i157
S	ta	i158
S	ta	i159
S	ta	i160
S	ta	i161
S	ta	i162
S	to	pannotations?58	pattachmentConstraint?31	pgroupDimensions?163	pid!25	plinks?26
S	to	pannotations?58	pconceptIdentity!31	pid?64	plinks?26	plocalRepresentation?164
S	ta	[1	i165
S	to	pannotations?58	pcodingFormat?166	pdescription?27	pdescriptions?28	pid?25	plevel?142	plinks?26	pname!27	pnames?28
S	to	pannotations?58	pconstraintContentTargets?167	pdataSetTargets?167	pid!25	pidentifiableObjectTargets?168	pkeyDescriptorValuesTargets?167	plinks?26	preportPeriodTargets?169
S	to	pannotations?58	pid!25	plinks?26	pmetadataAttributes!170	pmetadataTargets!171
S	to	pannotations?58	pdescription!27	pdescriptions?28	plocalID?25	psoftwareLanguage?27	psoftwarePackage?27	psoftwareVersion?27
S	ta	i172
S	ta	i173
S	ta	[1	i174
S	ta	[1	i175
S	ts	femail
S	to	pkeyValues!176
S	to	pkeyValues!177	pmetadataTarget!25	preport!25
S	to	pendTime?178	pendValue?179	pinterval?179	pisSequence?33	pmaxLength?180	pmaxValue?179	pminLength?180	pminValue?179	ppattern?27	pstartTime?178	pstartValue?179	ptextType?181	ptimeInterval?182
S	to	pdecimals?180	pendTime?178	pendValue?52	pinterval?52	pisMultiLingual?33	pisSequence?33	pmaxLength?180	pmaxValue?52	pminLength?180	pminValue?52	ppattern?27	pstartTime?178	pstartValue?52	ptextType?183	ptimeInterval?182
S	to	pcascadeValues?126	pid!64	ptimeRange?184	pvalues?126
S	to	pcascadeValues?126	pid!57	ptimeRange?184	pvalues?126
S	to	pdataKeys?185	pdataSets?95	pid!64	pobjects?86	ptimeRange?184	pvalues?126
S	to	pannotations?58	passignmentStatus!186	pattributeRelationship!187	pconceptIdentity!31	pconceptRoles?86	pid?64	plinks?26	plocalRepresentation?164
S	to	pannotations?58	passignmentStatus!186	pattributeRelationship!187	pconceptIdentity!31	pid?64	plinks?26	plocalRepresentation!188
S	to	pannotations?58	pconceptIdentity!31	pconceptRoles?86	pid?64	plinks?26	plocalRepresentation?164	pposition?189	ptype?190
S	to	pannotations?58	pconceptIdentity!31	pconceptRoles?86	pid?64	plinks?26	plocalRepresentation!191	pposition?189	ptype?190
S	to	pannotations?58	pconceptIdentity!31	pid?64	plinks?26	plocalRepresentation!192	pposition?189	ptype?190
S	ta	i64
S	to	penumeration?31	penumerationFormat?153	ptextFormat?193
S	to	pannotations?58	pcode?31	pcodeID?25	pcodelistAliasRef?25	phierarchicalCodes?194	pid!25	plevel?31	plinks?26	pvalidFrom?29	pvalidTo?29	pversion?59
S	to	pendValue?180	pinterval?179	pisSequence?33	pmaxLength?180	pmaxValue?180	pminLength?180	pminValue?180	ppattern?27	pstartValue?180	ptextType?195
S	ta	i196
S	ta	i197
S	ta	i198
S	ta	[1	i199
S	ta	[1	i31
S	to	pannotations?58	plocalID?25	pobjectReference!31
S	to	pannotations?58	pcondition!27	pconditions?28	pid?25	plinks?26	plocalID?25	ptargetStep!31
S	to	pannotations?58	psource!31	ptarget!31
S	to	pannotations?58	prepresentationMapping?200	psource!31	ptarget!31
S	ta	[1	i201
S	ta	[1	i202
S	|203,204,205,29,206
S	ti
S	ti	<1
S	ts	="String"	="Alpha"	="AlphaNumeric"	="Numeric"	="BigInteger"	="Integer"	="Long"	="Short"	="Boolean"	="URI"	="Count"	="InclusiveValueRange"	="ExclusiveValueRange"	="Incremental"	="ObservationalTimePeriod"	="StandardTimePeriod"	="BasicTimePeriod"	="GregorianTimePeriod"	="GregorianYear"	="GregorianYearMonth"	="GregorianDay"	="ReportingTimePeriod"	="ReportingYear"	="ReportingSemester"	="ReportingTrimester"	="ReportingQuarter"	="ReportingMonth"	="ReportingWeek"	="ReportingDay"	="Month"	="MonthDay"	="Day"	="Duration"
S	ts	/6
S	ts	="String"	="Alpha"	="AlphaNumeric"	="Numeric"	="BigInteger"	="Integer"	="Long"	="Short"	="Decimal"	="Float"	="Double"	="Boolean"	="URI"	="Count"	="InclusiveValueRange"	="ExclusiveValueRange"	="Incremental"	="ObservationalTimePeriod"	="StandardTimePeriod"	="BasicTimePeriod"	="GregorianTimePeriod"	="GregorianYear"	="GregorianYearMonth"	="GregorianDay"	="ReportingTimePeriod"	="ReportingYear"	="ReportingSemester"	="ReportingTrimester"	="ReportingQuarter"	="ReportingMonth"	="ReportingWeek"	="ReportingDay"	="DateTime"	="TimeRange"	="Month"	="MonthDay"	="Day"	="Time"	="Duration"	="XHTML"
S	to	pafterPeriod?207	pbeforePeriod?207	pendPeriod?207	pstartPeriod?207
S	ta	i151
S	ts	="Mandatory"	="Conditional"
S	to	pattachmentGroups?163	pdimensions?163	pgroup?25	pnone?208	pprimaryMeasure?64
S	to	ptextFormat!209
S	ti	<0
S	ts	="Dimension"	="MeasureDimension"	="TimeDimension"
S	to	penumeration!31
S	to	ptextFormat!210
S	to	pdecimals?180	pendTime?178	pendValue?52	pinterval?52	pisSequence?33	pmaxLength?180	pmaxValue?52	pminLength?180	pminValue?52	ppattern?27	pstartTime?178	pstartValue?52	ptextType?211	ptimeInterval?182
S	ta	i165
S	ts	="Alpha"	="AlphaNumeric"	="Numeric"
S	to	pannotations?58	pid?64	plinks?26	plocalRepresentation!212
S	to	pannotations?58	pid!64	plinks?26	plocalRepresentation!213	pobjectType!214
S	to	pannotations?58	pid?64	plinks?26	plocalRepresentation!192
S	to	pannotations?58	pconceptIdentity!31	pid?64	pisPresentational?33	plinks?26	plocalRepresentation?129	pmaxOccurs?215	pmetadataAttributes?216	pminOccurs?189
S	to	pcodelistMap?31	ptoTextFormat?217	ptoValueType?218	pvalueMap?219
S	to	pid!64	pvalue!27
S	to	pdataKey?151	pdataSet?101	pid!64	pobject?31	pvalue?27
S	ts	/7
S	ts	/8
S	ts	fdate
S	|220,221,222,223,224,225,226
S	to	pisInclusive?33	pperiod?227
S	to
S	to	ptextType?211
S	to	pendTime?178	pstartTime?178	ptextType?228
S	ts	="String"	="Alpha"	="AlphaNumeric"	="Numeric"	="BigInteger"	="Integer"	="Long"	="Short"	="Decimal"	="Float"	="Double"	="Boolean"	="URI"	="Count"	="InclusiveValueRange"	="ExclusiveValueRange"	="Incremental"	="ObservationalTimePeriod"	="StandardTimePeriod"	="BasicTimePeriod"	="GregorianTimePeriod"	="GregorianYear"	="GregorianYearMonth"	="GregorianDay"	="ReportingTimePeriod"	="ReportingYear"	="ReportingSemester"	="ReportingTrimester"	="ReportingQuarter"	="ReportingMonth"	="ReportingWeek"	="ReportingDay"	="DateTime"	="TimeRange"	="Month"	="MonthDay"	="Day"	="Time"	="Duration"
S	to	ptextFormat!229
S	to	penumeration?31	ptextFormat?229
S	ts	="Any"	="Agency"	="AgencyScheme"	="AttachmentConstraint"	="Attribute"	="AttributeDescriptor"	="Categorisation"	="Category"	="CategorySchemeMap"	="CategoryScheme"	="Code"	="CodeMap"	="Codelist"	="CodelistMap"	="ComponentMap"	="Concept"	="ConceptMap"	="ConceptScheme"	="ConceptSchemeMap"	="Constraint"	="ConstraintTarget"	="ContentConstraint"	="Dataflow"	="DataConsumer"	="DataConsumerScheme"	="DataProvider"	="DataProviderScheme"	="DataSetTarget"	="DataStructure"	="Dimension"	="DimensionDescriptor"	="DimensionDescriptorValuesTarget"	="GroupDimensionDescriptor"	="HierarchicalCode"	="HierarchicalCodelist"	="Hierarchy"	="HybridCodelistMap"	="HybridCodeMap"	="IdentifiableObjectTarget"	="Level"	="MeasureDescriptor"	="MeasureDimension"	="Metadataflow"	="MetadataAttribute"	="MetadataSet"	="MetadataStructure"	="MetadataTarget"	="Organisation"	="OrganisationMap"	="OrganisationScheme"	="OrganisationSchemeMap"	="OrganisationUnit"	="OrganisationUnitScheme"	="PrimaryMeasure"	="Process"	="ProcessStep"	="ProvisionAgreement"	="ReportingCategory"	="ReportingCategoryMap"	="ReportingTaxonomy"	="ReportingTaxonomyMap"	="ReportingYearStartDay"	="ReportPeriodTarget"	="ReportStructure"	="StructureMap"	="StructureSet"	="TimeDimension"	="Transition"
S	|180,230
S	ta	i199
S	to	pdecimals?180	pendTime?178	pendValue?52	pinterval?52	pisMultiLingual?33	pisSequence?33	pmaxLength?180	pmaxValue?52	pminLength?180	pminValue?52	ppattern?27	pstartTime?178	pstartValue?52	ptextType?231	ptimeInterval?182
S	ts	="Value"	="Name"	="Description"
S	to	pvalueMappings!232
S	ts	/9
S	ts	/10
S	ts	/11
S	ts	/12
S	ts	/13
S	ts	/14
S	ts	/15
S	|233,206,234,235
S	ts	="ObservationalTimePeriod"	="StandardTimePeriod"	="BasicTimePeriod"	="GregorianTimePeriod"	="GregorianYear"	="GregorianYearMonth"	="GregorianDay"	="ReportingTimePeriod"	="ReportingYear"	="ReportingSemester"	="ReportingTrimester"	="ReportingQuarter"	="ReportingMonth"	="ReportingWeek"	="ReportingDay"	="DateTime"	="TimeRange"
S	to	ptextType?236
S	ts	="unbounded"
S	ts	="String"	="Alpha"	="AlphaNumeric"	="Numeric"	="BigInteger"	="Integer"	="Long"	="Short"	="Decimal"	="Float"	="Double"	="Boolean"	="URI"	="Count"	="InclusiveValueRange"	="ExclusiveValueRange"	="Incremental"	="ObservationalTimePeriod"	="StandardTimePeriod"	="BasicTimePeriod"	="GregorianTimePeriod"	="GregorianYear"	="GregorianYearMonth"	="GregorianDay"	="ReportingTimePeriod"	="ReportingYear"	="ReportingSemester"	="ReportingTrimester"	="ReportingQuarter"	="ReportingMonth"	="ReportingWeek"	="ReportingDay"	="DateTime"	="TimeRange"	="Month"	="MonthDay"	="Day"	="Time"	="Duration"	="XHTML"	="KeyValues"	="IdentifiableReference"	="DataSetReference"	="AttachmentConstraintReference"
S	ta	[1	i237
S	ts	|238,239,240,241
S	ts	/16
S	ts	/17
S	ts	="KeyValues"	="IdentifiableReference"	="DataSetReference"	="AttachmentConstraintReference"
S	to	psource!27	ptarget!27
S	/7
S	/8
S	fdate
S	fdate-time
R	1
)grammar";

const std::string_view kJson10Metadata = R"grammar(P	[A-Za-z0-9_@$-]+
P	((en-GB-oed|i-ami|i-bnn|i-default|i-enochian|i-hak|i-klingon|i-lux|i-mingo|i-navajo|i-pwn|i-tao|i-tay|i-tsu|sgn-BE-FR|sgn-BE-NL|sgn-CH-DE)|(art-lojban|cel-gaulish|no-bok|no-nyn|zh-guoyu|zh-hakka|zh-min|zh-min-nan|zh-xiang))|(([a-z]{2,3}((-[a-z]{3}){1,3})?)|[a-z]{4}|[a-z]{5,8})(-([a-z]{4}))?(-([a-z]{2}|[0-9]{3}))?((-([0-9a-z]{5,8}|[0-9][0-9a-z]{3}))*)?((-[0-9a-wy-z](-[0-9a-z]{2,8})+)*)?(-x(-[0-9a-z]{1,8})+)?|(x(-[0-9a-z]{1,8})+)
P	[-._:A-Za-z0-9]+
P	-?([1-9][0-9]{3,}|0[0-9]{3})(Z|(\+|-)((0[0-9]|1[0-3]):[0-5][0-9]|14:00))?
P	.+/P.*T([0-9]+H)?([0-9]+M)?([0-9]+(.[0-9]+)?S)?
P	.+/P[^T]+
P	-?([1-9][0-9]{3,}|0[0-9]{3})-(0[1-9]|1[0-2])(Z|(\+|-)((0[0-9]|1[0-3]):[0-5][0-9]|14:00))?
P	.{5}A1.*
P	.{5}S[1-2].*
P	.{5}T[1-3].*
P	.{5}Q[1-4].*
P	.{5}M(0[1-9]|1[0-2]).*
P	.{5}W(0[1-9]|[1-4][0-9]|5[0-3]).*
P	.{5}D(0[0-9][1-9]|[1-2][0-9][0-9]|3[0-5][0-9]|36[0-6]).*
P	[A-Za-z][A-Za-z0-9_-]*
S	
S	to	pdata?2	perrors?3	pmeta!4
S	to	pmetadataSets?5
S	ta	i6
S	to	pcontentLanguages?7	pid!8	plinks?9	pname?10	pnames?11	pprepared!12	preceivers?13	pschema?14	psender!15	ptest?16
S	ta	i17
S	to	pcode!18	pdetail?10	pdetails?11	plinks?9	ptitle?10	ptitles?11
S	ta	i19
S	ts	/0
S	ta	i20
S	ts
S	to	q1?10
S	ts	fdate-time
S	ta	i15
S	ts	furi
S	to	pcontacts?21	pid!8	pname?10	pnames?11
S	tb
S	to	paction?22	pannotations?23	pdataProvider?24	pid?8	plinks!9	pname?10	pnames?11	ppublicationPeriod?25	ppublicationYear?26	preportingBegin?27	preportingEnd?27	preports!28	pvalidFrom?12	pvalidTo?12	c
S	tn
S	ts	/1
S	to	phref?14	phreflang?19	prel?29	ptitle?10	ptitles?11	ptype?10	puri?14	purn?24	|30,31
S	ta	i32
S	ts	="Append"	="Replace"	="Delete"	="Information"	/2
S	ta	[1	i33
S	ts	furn
S	|27,34,35,36
S	ts	/3
S	ts	|37,38,39,40
S	ta	[1	i41
S	|10,42
S	phref!0	prel!0
S	prel!0	purn!0
S	to	pdepartment?10	pdepartments?11	pemails?43	pfaxes?44	pname?10	pnames?11	prole?10	proles?11	ptelephones?44	puris?45	px400s?44
S	to	pid?10	plinks?9	ptext?10	ptexts?11	ptitle?10	ptype?10	purl?14
S	|46,47,48,49,50,51,52
S	ts	/4
S	ts	/5
S	/3
S	/6
S	fdate
S	fdate-time
S	to	pannotations?23	pattributeSet!53	pid!8	ptarget!54	c
S	ts	="agencyscheme"	="alternate"	="appendix"	="bookmark"	="categorisation"	="categoryscheme"	="chapter"	="codelist"	="conceptscheme"	="constraint"	="contents"	="copyright"	="current"	="dataflow"	="dataconsumerscheme"	="dataproviderscheme"	="describedby"	="edit"	="edit-media"	="enclosure"	="first"	="glossary"	="help"	="hierarchicalcodelist"	="hub"	="index"	="last"	="latest-version"	="license"	="metadataflow"	="metadatastructure"	="next"	="next-archive"	="organisationunitscheme"	="payment"	="prev"	="predecessor-version"	="previous"	="prev-archive"	="process"	="provisionagreement"	="related"	="replies"	="reportingtaxonomy"	="section"	="self"	="service"	="start"	="structure"	="structureset"	="stylesheet"	="subsection"	="successor-version"	="up"	="version-history"	="via"	="working-copy"	="working-copy-of"
S	ta	i55
S	ta	i10
S	ta	i14
S	ts	/7
S	ts	/8
S	ts	/9
S	ts	/10
S	ts	/11
S	ts	/12
S	ts	/13
S	to	preportedAttributes!56	c
S	to	pid!8	preferenceValues!57	c
S	ts	femail
S	ta	[1	i58
S	ta	[1	i59
S	to	pannotations?23	pattributeSet?53	pid!8	pstructuredText?10	pstructuredTexts?11	ptext?10	ptexts?11	pvalue?10	c
S	to	pconstraintContent?24	pdataKey?60	pdataSet?61	pid!8	pobject?24	preportPeriod?25	c
S	to	pinclude?16	pkeyValues!62
S	to	pdataProvider!24	pid!8
S	ta	[1	i63
S	to	pid!64	pinclude?16	pvalue!10
S	ts	/14
R	1
)grammar";

// clang-format on

}  // namespace sdmx::grammar
