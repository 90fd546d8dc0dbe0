// SPDX-License-Identifier: Apache-2.0
// Made by scripts/make_grammar.py; not edited by hand. Notation: grammar_table.hpp.
#include "sdmx/format/grammar/grammar_table.hpp"

namespace sdmx::grammar {

// clang-format off
const std::string_view kMl21 = R"grammar(N	a	http://www.sdmx.org/resources/sdmxml/schemas/v2_1/message
N	b	http://www.sdmx.org/resources/sdmxml/schemas/v2_1/message/footer
N	c	http://www.sdmx.org/resources/sdmxml/schemas/v2_1/common
N	d	http://www.sdmx.org/resources/sdmxml/schemas/v2_1/structure
N	e	http://www.sdmx.org/resources/sdmxml/schemas/v2_1/data/generic
N	f	http://www.sdmx.org/resources/sdmxml/schemas/v2_1/data/structurespecific
N	g	http://www.sdmx.org/resources/sdmxml/schemas/v2_1/metadata/generic
N	h	http://www.sdmx.org/resources/sdmxml/schemas/v2_1/metadata/structurespecific
N	i	http://www.sdmx.org/resources/sdmxml/schemas/v2_1/registry
N	j	http://www.sdmx.org/resources/sdmxml/schemas/v2_1/query
P	[A-Za-z0-9_@$\-]+(\.[A-Za-z0-9_@$\-]+)*
P	[A-Za-z0-9_@$\-]+
P	\d{4}\-([ASTQ]\d{1}|[MW]\d{2}|[D]\d{3})(Z|((\+|\-)\d{2}:\d{2}))?
P	(.+Z)|(.{5}.*(\+|\-)(14:00|((0[0-9]|1[0-3]):[0-5][0-9])))|(.{5}[^\+\-Z]+)
P	.{5}A1.*
P	.{5}S[1-2].*
P	.{5}T[1-3].*
P	.{5}Q[1-4].*
P	.{5}M(0[1-9]|1[0-2]).*
P	.{5}W(0[1-9]|[1-4][0-9]|5[0-3]).*
P	.{5}D(0[0-9][1-9]|[1-2][0-9][0-9]|3[0-5][0-9]|36[0-6]).*
P	\d{4}\-\d{2}\-\d{2}(T\d{2}:\d{2}:\d{2}(\.\d+)?)?(Z|((\+|\-)\d{2}:\d{2}))?/P.+
P	(.{5}02\-(0[1-9]|[1-2][0-9]).+)|(.{5}(04|06|09|11)\-(0[1-9]|[1-2][0-9]|30).+)|(.{5}(01|03|05|07|08|10|12)\-(0[1-9]|[1-2][0-9]|3[0-1]).+)
P	(((\d{2}(04|08|12|16|20|24|28|32|36|40|44|48|52|56|60|64|68|72|76|80|84|88|92|96))|((00|04|08|12|16|20|24|28|32|36|40|44|48|52|56|60|64|68|72|76|80|84|88|92|96)00))\-02\-29.+)|(.{5}02\-(([0-1][0-9])|(2[^9])).+)|(.{5}((0[1,3-9])|1[0-2]).+)
P	(.{10}T(24:00:00(\.[0]+)?|((([0-1][0-9])|(2[0-3])):[0-5][0-9]:[0-5][0-9](\.\d+)?))(/|Z|\+|\-).+)|([^T]+/.+)
P	(.+Z/.+)|(.{10}.*(\+|\-)(14:00|((0[0-9]|1[0-3]):[0-5][0-9]))/.+)|(.{10}[^\+\-Z]+)
P	.+/P(\d+Y)?(\d+M)?(\d+D)?(T.+)?
P	(.+/P.*T(\d+H)?(\d+M)?(\d+(.\d+)?S)?)|(.+/P[^T]+)
P	[A-Za-z][A-Za-z0-9_\-]*
P	(Z)|((\+|\-)(14:00|((0[0-9]|1[0-3]):[0-5][0-9])))
P	[A-Za-z][A-Za-z0-9_\-]*(\.[A-Za-z][A-Za-z0-9_\-]*)*
P	[0-9]+(\.[0-9]+)*
V	IDREF
V	string	/0	/1
V	NMTOKEN	=Append	=Replace	=Delete	=Information
V	dateTime
V	date
V	gYear
V	gYearMonth
V	union	4	5	6
V	union	3	7
V	string	/2	/3	/4
V	string	/2	/3	/5
V	string	/2	/3	/6
V	string	/2	/3	/7
V	string	/2	/3	/8
V	string	/2	/3	/9
V	string	/2	/3	/10
V	union	9	10	11	12	13	14	15
V	union	8	16
V	string	/11	/12	/13	/14	/15	/16	/17
V	union	17	18
V	string	=DataStructure	=ConstrainedDataStructure	=Dataflow	=ProvisionAgreement
V	gMonthDay
V	boolean
V	string
V	string	=
V	union	22	24
V	union	3	4
V	language
V	string	=Error	=Warning	=Information
V	ID
V	string	/0	/1	/18
V	string	=AllDimensions	=TIME_PERIOD
V	union	30	31
V	anyURI
V	NMTOKEN	=DataSets	=MetadataSets	=AllSets
V	NMTOKEN	=Success	=Warning	=Failure
V	integer
V	string	=Full	=DataOnly	=SeriesKeyOnly	=NoData
V	string	=Active	=Added	=Updated	=Deleted
V	string	=Stub	=CompleteStub	=Full
V	string	=Stub	=CompleteStub	=Full	=MatchedItems	=CascadedMatchedItems
V	string	=OrganisationScheme	=AgencyScheme	=DataConsumerScheme	=DataProviderScheme	=OrganisationUnitScheme
V	string	=Constraint	=AttachmentConstraint	=ContentConstraint
V	string	/19
V	string	/0	/20
V	string	/21
V	string	=Allowed	=Actual
V	string	/0	/20	/18
V	string	=Agency	=DataConsumer	=DataProvider	=OrganisationUnit
V	int
V	string	=notEqual	=equal
V	string	=contains	=startsWith	=endsWith	=doesNotContain	=doesNotStartWith	=doesNotEndWith
V	union	50	51
V	NMTOKEN	=ObservationalTimePeriod	=StandardTimePeriod	=BasicTimePeriod	=GregorianTimePeriod	=GregorianYear	=GregorianYearMonth	=GregorianDay	=ReportingTimePeriod	=ReportingYear	=ReportingSemester	=ReportingTrimester	=ReportingQuarter	=ReportingMonth	=ReportingWeek	=ReportingDay	=DateTime	=TimeRange
V	string	=*
V	union	45	54
V	string	/0
V	string	=ConstraintTarget	=DataSetTarget	=IdentifiableObjectTarget	=DimensionDescriptorValuesTarget	=ReportPeriodTarget
V	string	=Any	=Agency	=AgencyScheme	=AttachmentConstraint	=Attribute	=AttributeDescriptor	=Categorisation	=Category	=CategorySchemeMap	=CategoryScheme	=Code	=CodeMap	=Codelist	=CodelistMap	=ComponentMap	=Concept	=ConceptMap	=ConceptScheme	=ConceptSchemeMap	=Constraint	=ConstraintTarget	=ContentConstraint	=CustomType	=CustomTypeScheme	=Dataflow	=DataConsumer	=DataConsumerScheme	=DataProvider	=DataProviderScheme	=DataSetTarget	=DataStructure	=DefinitionScheme	=Dimension	=DimensionDescriptor	=DimensionDescriptorValuesTarget	=GroupDimensionDescriptor	=HierarchicalCode	=HierarchicalCodelist	=Hierarchy	=HybridCodelistMap	=HybridCodeMap	=IdentifiableObjectTarget	=Level	=MeasureDescriptor	=MeasureDimension	=Metadataflow	=MetadataAttribute	=MetadataSet	=MetadataStructure	=MetadataTarget	=NamePersonalisation	=NamePersonalisationScheme	=Organisation	=OrganisationMap	=OrganisationScheme	=OrganisationSchemeMap	=OrganisationUnit	=OrganisationUnitScheme	=PrimaryMeasure	=Process	=ProcessStep	=ProvisionAgreement	=ReportingCategory	=ReportingCategoryMap	=ReportingTaxonomy	=ReportingTaxonomyMap	=ReportingYearStartDay	=ReportPeriodTarget	=ReportStructure	=Ruleset	=RulesetScheme	=StructureMap	=StructureSet	=TimeDimension	=Transformation	=TransformationScheme	=Transition	=UserDefinedOperator	=UserDefinedOperatorScheme	=VtlMapping	=VtlMappingScheme
V	string	=Any	=Source	=Target
V	string	=AgencyScheme	=AttachmentConstraint	=Categorisation	=CategoryScheme	=Codelist	=ConceptScheme	=ContentConstraint	=CustomTypeScheme	=Dataflow	=DataConsumerScheme	=DataProviderScheme	=DataStructure	=HierarchicalCodelist	=Metadataflow	=MetadataStructure	=NamePersonalisationScheme	=OrganisationUnitScheme	=Process	=ProvisionAgreement	=ReportingTaxonomy	=RulesetScheme	=StructureSet	=TransformationScheme	=UserDefinedOperatorScheme	=VtlMappingScheme
V	string	=base	=datastructure	=metadatastructure	=process	=registry	=mapping	=codelist	=categoryscheme	=conceptscheme	=transformation
V	string	=greaterThanOrEqual	=lessThanOrEqual	=greaterThan	=lessThan
V	union	50	62
V	decimal
V	union*	50	62	=equal	=greaterThanOrEqual	=lessThanOrEqual	=greaterThan	=lessThan
V	string	=Any
V	union	21	66
V	string	=Codelist	=ConceptScheme
V	string	=base	=codelist	=categoryscheme	=conceptscheme	=transformation
V	string	=AgencyScheme	=CategoryScheme	=Codelist	=ConceptScheme	=CustomTypeScheme	=DataConsumerScheme	=DataProviderScheme	=NamePersonalisationScheme	=OrganisationUnitScheme	=ReportingTaxonomy	=RulesetScheme	=TransformationScheme	=UserDefinedOperatorScheme	=VtlMappingScheme
V	string	=Dataflow	=DataStructure	=Metadataflow	=MetadataStructure
V	string	=datastructure	=metadatastructure
V	string	=AgencyScheme	=CategoryScheme	=Codelist	=ConceptScheme	=Dataflow	=DataConsumerScheme	=DataProviderScheme	=DataStructure	=HierarchicalCodelist	=Metadataflow	=MetadataStructure	=OrganisationUnitScheme	=ReportingTaxonomy
V	string	=Input	=Output	=Any
V	string	=Dataflow	=Metadataflow
V	NMTOKEN	=String	=Alpha	=AlphaNumeric	=Numeric	=BigInteger	=Integer	=Long	=Short	=Decimal	=Float	=Double	=Boolean	=URI	=Count	=InclusiveValueRange	=ExclusiveValueRange	=Incremental	=ObservationalTimePeriod	=StandardTimePeriod	=BasicTimePeriod	=GregorianTimePeriod	=GregorianYear	=GregorianYearMonth	=GregorianDay	=ReportingTimePeriod	=ReportingYear	=ReportingSemester	=ReportingTrimester	=ReportingQuarter	=ReportingMonth	=ReportingWeek	=ReportingDay	=DateTime	=TimeRange	=Month	=MonthDay	=Day	=Time	=Duration
V	union	23	76
V	string	=Basic	=Pivot	=Basic-A2M	=Pivot-A2M
V	union	23	78
V	string	=Basic	=Unpivot	=M2A
V	union	23	80
V	string	=%
V	union	56	82
V	union	83	24
V	string	=DataStructure	=MetadataStructure
V	NMTOKEN	=Alpha	=AlphaNumeric	=Numeric
V	positiveInteger
V	NMTOKEN	=String	=Alpha	=AlphaNumeric	=Numeric	=BigInteger	=Integer	=Long	=Short	=Decimal	=Float	=Double	=Boolean	=URI	=Count	=InclusiveValueRange	=ExclusiveValueRange	=Incremental	=ObservationalTimePeriod	=StandardTimePeriod	=BasicTimePeriod	=GregorianTimePeriod	=GregorianYear	=GregorianYearMonth	=GregorianDay	=ReportingTimePeriod	=ReportingYear	=ReportingSemester	=ReportingTrimester	=ReportingQuarter	=ReportingMonth	=ReportingWeek	=ReportingDay	=DateTime	=TimeRange	=Month	=MonthDay	=Day	=Time	=Duration	=XHTML
V	duration
V	NMTOKEN	=String	=Alpha	=AlphaNumeric	=Numeric	=BigInteger	=Integer	=Long	=Short	=Boolean	=URI	=Count	=InclusiveValueRange	=ExclusiveValueRange	=Incremental	=ObservationalTimePeriod	=StandardTimePeriod	=BasicTimePeriod	=GregorianTimePeriod	=GregorianYear	=GregorianYearMonth	=GregorianDay	=ReportingTimePeriod	=ReportingYear	=ReportingSemester	=ReportingTrimester	=ReportingQuarter	=ReportingMonth	=ReportingWeek	=ReportingDay	=Month	=MonthDay	=Day	=Duration
V	nonNegativeInteger
V	string	=unbounded
V	union	91	92
V	NMTOKEN	=Mandatory	=Conditional
V	string	=AgencyScheme	=DataConsumerScheme	=DataProviderScheme	=OrganisationUnitScheme
V	string	=Codelist	=HierarchicalCodelist
V	union	1	82
V	union	97	24
V	union	55	82
V	union	99	24
V	string	=Code	=HierarchicalCode
V	string	=Attribute	=ConstraintTarget	=DataSetTarget	=Dimension	=IdentifiableObjectTarget	=DimensionDescriptorValuesTarget	=MeasureDimension	=MetadataAttribute	=PrimaryMeasure	=ReportingYearStartDay	=ReportPeriodTarget	=TimeDimension
V	NMTOKEN	=String	=Alpha	=AlphaNumeric	=Numeric	=BigInteger	=Integer	=Long	=Short	=Decimal	=Float	=Double	=Boolean	=URI	=Count	=InclusiveValueRange	=ExclusiveValueRange	=Incremental	=ObservationalTimePeriod	=StandardTimePeriod	=BasicTimePeriod	=GregorianTimePeriod	=GregorianYear	=GregorianYearMonth	=GregorianDay	=ReportingTimePeriod	=ReportingYear	=ReportingSemester	=ReportingTrimester	=ReportingQuarter	=ReportingMonth	=ReportingWeek	=ReportingDay	=DateTime	=TimeRange	=Month	=MonthDay	=Day	=Time	=Duration	=XHTML	=KeyValues	=IdentifiableReference	=DataSetReference	=AttachmentConstraintReference
V	NMTOKEN	=Value	=Name	=Description
V	string	=Dimension	=MeasureDimension	=TimeDimension
T		a:Header.49,a:Structures.50?,b:Footer.51?
T		a:Header.52,a:DataSet.53*,b:Footer.51?
T		a:Header.54,a:DataSet.55*,b:Footer.51?
T		a:Header.56,a:DataSet.57*,b:Footer.51?
T		a:Header.58,a:DataSet.59*,b:Footer.51?
T		a:Header.60,a:MetadataSet.61*,b:Footer.51?
T		a:Header.62,a:MetadataSet.63*,b:Footer.51?
T		a:Header.64,((a:SubmitRegistrationsRequest.65|a:SubmitRegistrationsResponse.66|a:QueryRegistrationRequest.67|a:QueryRegistrationResponse.68|a:SubmitStructureRequest.69|a:SubmitStructureResponse.70|a:SubmitSubscriptionsRequest.71|a:SubmitSubscriptionsResponse.72|a:QuerySubscriptionRequest.73|a:QuerySubscriptionResponse.74|a:NotifyRegistryEvent.75))?,b:Footer.51?
T		a:Header.64,a:SubmitRegistrationsRequest.65
T		a:Header.64,a:SubmitRegistrationsResponse.66,b:Footer.51?
T		a:Header.64,a:QueryRegistrationRequest.67
T		a:Header.64,a:QueryRegistrationResponse.68,b:Footer.51?
T		a:Header.64,a:SubmitStructureRequest.69
T		a:Header.64,a:SubmitStructureResponse.70,b:Footer.51?
T		a:Header.64,a:SubmitSubscriptionsRequest.71
T		a:Header.64,a:SubmitSubscriptionsResponse.72,b:Footer.51?
T		a:Header.64,a:QuerySubscriptionRequest.73
T		a:Header.64,a:QuerySubscriptionResponse.74,b:Footer.51?
T		a:Header.64,a:NotifyRegistryEvent.75
T		a:Header.64,a:Query.76
T		a:Header.64,a:Query.77
T		a:Header.64,a:Query.78
T		a:Header.64,a:Query.79
T		a:Header.64,a:Query.80
T		a:Header.64,a:Query.81
T		a:Header.64,a:Query.82
T		a:Header.64,a:Query.83
T		a:Header.64,a:Query.84
T		a:Header.64,a:Query.85
T		a:Header.64,a:Query.86
T		a:Header.64,a:Query.87
T		a:Header.64,a:Query.88
T		a:Header.64,a:Query.89
T		a:Header.64,a:Query.90
T		a:Header.64,a:Query.91
T		a:Header.64,a:Query.92
T		a:Header.64,a:Query.93
T		a:Header.64,a:Query.94
T		a:Header.64,a:Query.95
T		a:Header.64,a:Query.96
T		a:Header.64,a:Query.97
T		a:Header.64,a:Query.98
T		a:Header.64,a:Query.99
T		a:Header.64,a:Query.100
T		a:Header.64,a:Query.101
T		a:Header.64,a:Query.102
T		a:Header.64,a:Query.103
T		a:Header.64,a:Query.104
T		a:ErrorMessage.105+
T		a:ID.106,a:Test.107,a:Prepared.108,a:Sender.109,a:Receiver.110*,c:Name.111*,a:Source.111*
T		d:OrganisationSchemes.112?,d:Dataflows.113?,d:Metadataflows.114?,d:CategorySchemes.115?,d:Categorisations.116?,d:Codelists.117?,d:HierarchicalCodelists.118?,d:Concepts.119?,d:MetadataStructures.120?,d:DataStructures.121?,d:StructureSets.122?,d:ReportingTaxonomies.123?,d:Processes.124?,d:Constraints.125?,d:ProvisionAgreements.126?,d:CustomTypes.127?,d:VtlMappings.128?,d:NamePersonalisations.129?,d:Rulesets.130?,d:Transformations.131?,d:UserDefinedOperators.132?
T		b:Message.133+
T		a:ID.106,a:Test.107,a:Prepared.108,a:Sender.109,a:Receiver.110*,c:Name.111*,a:Structure.134+,a:DataProvider.135?,a:DataSetAction.136?,a:DataSetID.106*,a:Extracted.137?,a:ReportingBegin.138?,a:ReportingEnd.138?,a:EmbargoDate.137?,a:Source.111*
T	action?2 publicationPeriod?19 publicationYear?5 reportingBeginDate?8 reportingEndDate?8 setID?1 structureRef!0 validFromDate?3 validToDate?3	c:Annotations.139?,e:DataProvider.135?,e:Attributes.140?,e:Group.141*,((e:Series.142+|e:Obs.143+))?
T		a:ID.106,a:Test.107,a:Prepared.108,a:Sender.109,a:Receiver.110*,c:Name.111*,a:Structure.144,a:DataProvider.135?,a:DataSetAction.136?,a:DataSetID.106*,a:Extracted.137?,a:ReportingBegin.138?,a:ReportingEnd.138?,a:EmbargoDate.137?,a:Source.111*
T	action?2 publicationPeriod?19 publicationYear?5 reportingBeginDate?8 reportingEndDate?8 setID?1 structureRef!0 validFromDate?3 validToDate?3	c:Annotations.139?,e:DataProvider.135?,e:Attributes.140?,e:Group.141*,((e:Series.145+))?
T		a:ID.106,a:Test.107,a:Prepared.108,a:Sender.109,a:Receiver.110*,c:Name.111*,a:Structure.146+,a:DataProvider.135?,a:DataSetAction.136?,a:DataSetID.106*,a:Extracted.137?,a:ReportingBegin.138?,a:ReportingEnd.138?,a:EmbargoDate.137?,a:Source.111*
T	REPORTING_YEAR_START_DAY?21 f:action?2 f:dataScope!20 f:publicationPeriod?19 f:publicationYear?5 f:reportingBeginDate?8 f:reportingEndDate?8 f:setID?1 f:structureRef!0 f:validFromDate?3 f:validToDate?3 *local @	c:Annotations.139?,-:DataProvider.135?,-:Group.147*,((-:Series.148+|-:Obs.149+))?
T		a:ID.106,a:Test.107,a:Prepared.108,a:Sender.109,a:Receiver.110*,c:Name.111*,a:Structure.150+,a:DataProvider.135?,a:DataSetAction.136?,a:DataSetID.106*,a:Extracted.137?,a:ReportingBegin.138?,a:ReportingEnd.138?,a:EmbargoDate.137?,a:Source.111*
T	REPORTING_YEAR_START_DAY?21 f:action?2 f:dataScope!20 f:publicationPeriod?19 f:publicationYear?5 f:reportingBeginDate?8 f:reportingEndDate?8 f:setID?1 f:structureRef!0 f:validFromDate?3 f:validToDate?3 *local @	c:Annotations.139?,-:DataProvider.135?,-:Group.147*,((-:Series.151+))?
T		a:ID.106,a:Test.107,a:Prepared.108,a:Sender.109,a:Receiver.110*,c:Name.111*,a:Structure.152+,a:DataProvider.135?,a:DataSetAction.136?,a:DataSetID.106*,a:Extracted.137?,a:Source.111*
T	action?2 publicationPeriod?19 publicationYear?5 reportingBeginDate?8 reportingEndDate?8 setID?1 structureRef!0 validFromDate?3 validToDate?3	c:Annotations.139?,c:Name.111*,g:DataProvider.135?,g:Report.153+
T		a:ID.106,a:Test.107,a:Prepared.108,a:Sender.109,a:Receiver.110*,c:Name.111*,a:Structure.154+,a:DataProvider.135?,a:DataSetAction.136?,a:DataSetID.106*,a:Extracted.137?,a:Source.111*
T	h:action?2 h:publicationPeriod?19 h:publicationYear?5 h:reportingBeginDate?8 h:reportingEndDate?8 h:setID?1 h:structureRef!0 h:validFromDate?3 h:validToDate?3 @	c:Annotations.139?,c:Name.111*,-:DataProvider.135?,-:Report.155+
T		a:ID.106,a:Test.107,a:Prepared.108,a:Sender.109,a:Receiver.110
T		i:RegistrationRequest.156+
T		i:RegistrationStatus.157+
T	returnConstraints?22	i:QueryType.158,(i:All.159|i:ProvisionAgreement.160|i:DataProvider.135|i:Dataflow.161|i:Metadataflow.162),i:ReferencePeriod.163?,((i:DataKeySet.164|i:MetadataKeySet.165|i:CubeRegion.166|i:MetadataTargetRegion.167))*
T		i:StatusMessage.168,i:QueryResult.169*
T	action?2 externalDependencies?22	(i:StructureLocation.170|d:Structures.50),i:SubmittedStructure.171*
T		i:SubmissionResult.172+
T		i:SubscriptionRequest.173+
T		i:SubscriptionStatus.174+
T		i:Organisation.175
T		i:StatusMessage.168,i:Subscription.176*
T		i:EventTime.137,(i:ObjectURN.170|i:RegistrationID.106),i:SubscriptionURN.170,i:EventAction.136,((i:StructuralEvent.177|i:RegistrationEvent.178))?
T		j:ReturnDetails.179,j:DataWhere.180
T		j:ReturnDetails.181,j:DataWhere.180
T		j:ReturnDetails.182,j:DataWhere.180
T		j:ReturnDetails.183,j:DataWhere.180
T		j:ReturnDetails.184,j:MetadataParameters.185
T		j:DataStructure.186
T		j:MetadataStructure.152
T		j:ReturnDetails.187,j:StructuresWhere.188
T		j:ReturnDetails.187,j:DataflowWhere.189
T		j:ReturnDetails.187,j:MetadataflowWhere.190
T		j:ReturnDetails.187,j:DataStructureWhere.191
T		j:ReturnDetails.187,j:MetadataStructureWhere.192
T		j:ReturnDetails.193,j:CategorySchemeWhere.194
T		j:ReturnDetails.193,j:ConceptSchemeWhere.195
T		j:ReturnDetails.193,j:CodelistWhere.196
T		j:ReturnDetails.187,j:HierarchicalCodelistWhere.197
T		j:ReturnDetails.193,j:OrganisationSchemeWhere.198
T		j:ReturnDetails.193,j:ReportingTaxonomyWhere.199
T		j:ReturnDetails.187,j:StructureSetWhere.200
T		j:ReturnDetails.187,j:ProcessWhere.201
T		j:ReturnDetails.187,j:CategorisationWhere.202
T		j:ReturnDetails.187,j:ProvisionAgreementWhere.203
T		j:ReturnDetails.187,j:ConstraintWhere.204
T		j:ReturnDetails.187,j:TransformationSchemeWhere.205
T		j:ReturnDetails.187,j:VtlMappingSchemeWhere.206
T		j:ReturnDetails.187,j:NamePersonalisationSchemeWhere.207
T		j:ReturnDetails.187,j:RulesetSchemeWhere.208
T		j:ReturnDetails.187,j:UserDefinedOperatorSchemeWhere.209
T		j:ReturnDetails.187,j:CustomTypeSchemeWhere.210
T	code!23	c:Text.111+
T		=1
T		=25
T		=26
T	id!1	c:Name.111*,a:Contact.211*,a:Timezone.212?
T	id!1	c:Name.111*,a:Contact.211*
T	xml:lang?27	=23
T		((d:AgencyScheme.213|d:DataConsumerScheme.214|d:DataProviderScheme.215|d:OrganisationUnitScheme.216))+	d:AgencyScheme@id=AGENCIES@agencyID@version=1.0	d:DataConsumerScheme@id=DATA_CONSUMERS@agencyID@version=1.0	d:DataProviderScheme@id=DATA_PROVIDERS@agencyID@version=1.0	d:OrganisationUnitScheme@id@agencyID@version=1.0
T		d:Dataflow.217+	d:Dataflow@id@agencyID@version=1.0
T		d:Metadataflow.218+	d:Metadataflow@id@agencyID@version=1.0
T		d:CategoryScheme.219+	d:CategoryScheme@id@agencyID@version=1.0
T		d:Categorisation.220+	d:Categorisation@id@agencyID@version=1.0
T		d:Codelist.221+	d:Codelist@id@agencyID@version=1.0
T		d:HierarchicalCodelist.222+	d:HierarchicalCodelist@id@agencyID@version=1.0
T		d:ConceptScheme.223*	d:ConceptScheme@id@agencyID@version=1.0
T		d:MetadataStructure.224+	d:MetadataStructure@id@agencyID@version=1.0
T		d:DataStructure.225+	d:DataStructure@id@agencyID@version=1.0
T		d:StructureSet.226+	d:StructureSet@id@agencyID@version=1.0
T		d:ReportingTaxonomy.227+	d:ReportingTaxonomy@id@agencyID@version=1.0
T		d:Process.228+	d:Process@id@agencyID@version=1.0
T		((d:AttachmentConstraint.229|d:ContentConstraint.230))+	d:AttachmentConstraint@id@agencyID@version=1.0	d:ContentConstraint@id@agencyID@version=1.0
T		d:ProvisionAgreement.231+	d:ProvisionAgreement@id@agencyID@version=1.0
T		d:CustomTypeScheme.232+	d:CustomTypeScheme@id@agencyID@version=1.0
T		d:VtlMappingScheme.233+	d:VtlMappingScheme@id@agencyID@version=1.0
T		d:NamePersonalisationScheme.234+	d:NamePersonalisationScheme@id@agencyID@version=1.0
T		d:RulesetScheme.235+	d:RulesetScheme@id@agencyID@version=1.0
T		d:TransformationScheme.236+	d:TransformationScheme@id@agencyID@version=1.0
T		d:UserDefinedOperatorScheme.237+	d:UserDefinedOperatorScheme@id@agencyID@version=1.0
T	code!23 severity?28	c:Text.111+
T	dimensionAtObservation!32 serviceURL?33 structureID!29 structureURL?33	(c:ProvisionAgrement.160|c:StructureUsage.161|c:Structure.238)
T		(-:Ref.239,-:URN.170?|-:URN.170)
T		=2
T		=3
T		=19
T		c:Annotation.240+
T		e:Value.241+
T	type!1	c:Annotations.139?,e:GroupKey.140?,e:Attributes.140
T		c:Annotations.139?,e:SeriesKey.140,e:Attributes.140?,e:Obs.242*
T		c:Annotations.139?,e:ObsKey.140,e:ObsValue.243?,e:Attributes.140?
T	dimensionAtObservation!=TIME_PERIOD serviceURL?33 structureID!29 structureURL?33	(c:ProvisionAgrement.160|c:StructureUsage.161|c:Structure.238)
T		c:Annotations.139?,e:SeriesKey.140,e:Attributes.140?,e:Obs.244*
T	dimensionAtObservation!32 explicitMeasures?22 namespace!33 schemaURL?33 serviceURL?33 structureID!29 structureURL?33	(c:ProvisionAgrement.160|c:StructureUsage.161|c:Structure.238)
T	REPORTING_YEAR_START_DAY?21 type?1 *local @	c:Annotations.139?
T	REPORTING_YEAR_START_DAY?21 TIME_PERIOD?19 *local @	c:Annotations.139?,-:Obs.149*
T	OBS_VALUE?23 REPORTING_YEAR_START_DAY?21 TIME_PERIOD?19 type?1 *local @	c:Annotations.139?
T	dimensionAtObservation!=TIME_PERIOD namespace!33 schemaURL?33 serviceURL?33 structureID!29 structureURL?33	(c:ProvisionAgrement.160|c:StructureUsage.161|c:Structure.238)
T	REPORTING_YEAR_START_DAY?21 *local	c:Annotations.139?,-:Obs.245*
T	schemaURL?33 serviceURL?33 structureID!29 structureURL?33	(c:ProvisionAgrement.160|c:StructureUsage.162|c:Structure.246)
T	id!1	c:Annotations.139?,g:Target.247,g:AttributeSet.248
T	namespace!33 schemaURL?33 serviceURL?33 structureID!29 structureURL?33	(c:ProvisionAgrement.160|c:StructureUsage.162|c:Structure.246)
T	id?1 @	c:Annotations.139?,-:Target.249,-:AttributeSet.250
T	action!2	i:Registration.251
T		i:Registration.251,i:StatusMessage.168
T		=34
T		
T		(-:Ref.252,-:URN.170?|-:URN.170)
T		(-:Ref.253,-:URN.170?|-:URN.170)
T		(-:Ref.254,-:URN.170?|-:URN.170)
T	endTime!3 startTime!3	
T	isIncluded!22	d:Key.255+
T	isIncluded!22	d:Key.256+
T	include?22	c:KeyValue.257*,c:Attribute.258*
T	include?22 metadataTarget!1 report!1	c:KeyValue.259*,c:Attribute.260*
T	status!35	i:MessageText.261*
T	timeSeriesMatch!22	(i:DataResult.262|i:MetadataResult.262)
T		=33
T	action?2 externalDependencies?22	i:MaintainableObject.263
T		i:SubmittedStructure.171,i:StatusMessage.168
T	action!2	i:Subscription.176
T		i:SubscriptionURN.170?,i:SubscriberAssignedID.106?,i:StatusMessage.168
T		(-:Ref.264,-:URN.170?|-:URN.170)
T		i:Organisation.175,i:RegistryURN.170?,i:NotificationMailTo.265*,i:NotificationHTTP.265*,i:SubscriberAssignedID.106?,i:ValidityPeriod.266,i:EventSelector.267
T		(d:Structures.50)
T		i:Registration.251
T	defaultLimit?36 detail?37 observationAction?38	j:FirstNObservations.268?,j:LastNObservations.268?,j:Structure.269*
T		j:DataSetID.270?,j:DataProvider.135?,j:DataStructure.238?,j:Dataflow.161?,j:ProvisionAgreement.160?,j:Category.271*,j:Updated.272{0,2},j:ConceptValue.273*,j:RepresentationValue.274*,j:DimensionValue.275*,j:TimeDimensionValue.276?,j:AttributeValue.277*,j:PrimaryMeasureValue.278?,j:AttachmentConstraint.279*,j:TimeFormat.280?,j:Or.281*
T	defaultLimit?36 detail?37 observationAction?38	j:FirstNObservations.268?,j:LastNObservations.268?,j:Structure.134*
T	defaultLimit?36 detail?37 observationAction?38	j:FirstNObservations.268?,j:LastNObservations.268?,j:Structure.144*
T	defaultLimit?36 detail?37 observationAction?38	j:FirstNObservations.268?,j:LastNObservations.268?,j:Structure.282*
T	defaultLimit?36 detail?23	
T		j:MetadataSetID.270?,j:DataProvider.135?,j:MetadataStructure.246?,j:Metadataflow.162?,j:ProvisionAgreement.160*,j:Category.271*,j:Updated.272?,j:ConceptValue.273*,j:RepresentationValue.274*,j:MetadataTargetValue.283?,j:ReportStructureValue.284?,j:AttachmentConstraint.279*,j:AttachedObject.285*,j:AttachedDataKey.255?,j:AttachedDataSet.286?,j:AttachedReportingPeriod.272?,j:Or.287*
T	dimensionAtObservation!32 explicitMeasures?22 processConstraints?22 serviceURL?33 structureID!29 structureURL?33 timeSeries?22	(c:ProvisionAgrement.160|c:StructureUsage.161|c:Structure.238)
T	defaultLimit?36 detail?39 returnMatchedArtefact?22	j:References.288
T	type?=Any	j:Annotation.289?,j:URN.170?,j:ID.270?,j:Name.290?,j:Description.290?,j:Version.291?,j:VersionTo.272?,j:VersionFrom.272?,j:VersionActive.292?,j:AgencyID.293?
T	type?=Dataflow	j:Annotation.289?,j:URN.170?,j:ID.270?,j:Name.290?,j:Description.290?,j:Version.291?,j:VersionTo.272?,j:VersionFrom.272?,j:VersionActive.292?,j:AgencyID.293?,j:Structure.238?
T	type?=Metadataflow	j:Annotation.289?,j:URN.170?,j:ID.270?,j:Name.290?,j:Description.290?,j:Version.291?,j:VersionTo.272?,j:VersionFrom.272?,j:VersionActive.292?,j:AgencyID.293?,j:Structure.246?
T	type?=DataStructure	j:Annotation.289?,j:URN.170?,j:ID.270?,j:Name.290?,j:Description.290?,j:Version.291?,j:VersionTo.272?,j:VersionFrom.272?,j:VersionActive.292?,j:AgencyID.293?,j:UsedConcept.294*,j:UsedRepresentation.295*,(j:GroupWhere.296)*,j:AttributeWhere.297*,j:DimensionWhere.297*,j:MeasureDimensionWhere.298?,j:TimeDimensionWhere.299?,j:PrimaryMeasureWhere.300?
T	type?=MetadataStructure	j:Annotation.289?,j:URN.170?,j:ID.270?,j:Name.290?,j:Description.290?,j:Version.291?,j:VersionTo.272?,j:VersionFrom.272?,j:VersionActive.292?,j:AgencyID.293?,j:UsedConcept.294*,j:UsedRepresentation.301*,j:MetadataTargetWhere.302*,j:TargetObjectWhere.303*,j:ReportStructureWhere.304*,j:MetadataAttributeWhere.305*
T	defaultLimit?36 detail?40 returnMatchedArtefact?22	j:References.288
T	type?=CategoryScheme	j:Annotation.289?,j:URN.170?,j:ID.270?,j:Name.290?,j:Description.290?,j:Version.291?,j:VersionTo.272?,j:VersionFrom.272?,j:VersionActive.292?,j:AgencyID.293?,(j:CategoryWhere.306)*
T	type?=ConceptScheme	j:Annotation.289?,j:URN.170?,j:ID.270?,j:Name.290?,j:Description.290?,j:Version.291?,j:VersionTo.272?,j:VersionFrom.272?,j:VersionActive.292?,j:AgencyID.293?,(j:ConceptWhere.307)*
T	type?=Codelist	j:Annotation.289?,j:URN.170?,j:ID.270?,j:Name.290?,j:Description.290?,j:Version.291?,j:VersionTo.272?,j:VersionFrom.272?,j:VersionActive.292?,j:AgencyID.293?,(j:CodeWhere.308)*
T	type?=HierarchicalCodelist	j:Annotation.289?,j:URN.170?,j:ID.270?,j:Name.290?,j:Description.290?,j:Version.291?,j:VersionTo.272?,j:VersionFrom.272?,j:VersionActive.292?,j:AgencyID.293?,j:IncludedCodelist.309*
T	type?41	j:Annotation.289?,j:URN.170?,j:ID.270?,j:Name.290?,j:Description.290?,j:Version.291?,j:VersionTo.272?,j:VersionFrom.272?,j:VersionActive.292?,j:AgencyID.293?,(j:OrganisationWhere.310)*
T	type?=ReportingTaxonomy	j:Annotation.289?,j:URN.170?,j:ID.270?,j:Name.290?,j:Description.290?,j:Version.291?,j:VersionTo.272?,j:VersionFrom.272?,j:VersionActive.292?,j:AgencyID.293?,(j:ReportingCategoryWhere.311)*
T	type?=StructureSet	j:Annotation.289?,j:URN.170?,j:ID.270?,j:Name.290?,j:Description.290?,j:Version.291?,j:VersionTo.272?,j:VersionFrom.272?,j:VersionActive.292?,j:AgencyID.293?,j:RelatedStructures.312*,j:MappedObject.313*
T	type?=Process	j:Annotation.289?,j:URN.170?,j:ID.270?,j:Name.290?,j:Description.290?,j:Version.291?,j:VersionTo.272?,j:VersionFrom.272?,j:VersionActive.292?,j:AgencyID.293?,j:ProcessStepWhere.314*
T	type?=Categorisation	j:Annotation.289?,j:URN.170?,j:ID.270?,j:Name.290?,j:Description.290?,j:Version.291?,j:VersionTo.272?,j:VersionFrom.272?,j:VersionActive.292?,j:AgencyID.293?,j:CategoryScheme.315?,j:TargetCategory.271?,j:ObjectReference.285?,j:CategorisedObjectType.316*
T	type?=ProvisionAgreement	j:Annotation.289?,j:URN.170?,j:ID.270?,j:Name.290?,j:Description.290?,j:Version.291?,j:VersionTo.272?,j:VersionFrom.272?,j:VersionActive.292?,j:AgencyID.293?,j:StructureUsage.317?,j:DataProvider.135?
T	allowable?22 type?42	j:Annotation.289?,j:URN.170?,j:ID.270?,j:Name.290?,j:Description.290?,j:Version.291?,j:VersionTo.272?,j:VersionFrom.272?,j:VersionActive.292?,j:AgencyID.293?,j:ConstraintAttachmentWhere.318?
T	type?=TransformationScheme	j:Annotation.289?,j:URN.170?,j:ID.270?,j:Name.290?,j:Description.290?,j:Version.291?,j:VersionTo.272?,j:VersionFrom.272?,j:VersionActive.292?,j:AgencyID.293?,(j:TransformationWhere.319)*,j:VtlVersion.291?,j:VtlMappingScheme.320?,j:NamePersonalisationScheme.321?,j:CustomTypeScheme.322?,j:RulesetScheme.323?,j:UserDefinedOperatorScheme.324?
T	type?=VtlMappingScheme	j:Annotation.289?,j:URN.170?,j:ID.270?,j:Name.290?,j:Description.290?,j:Version.291?,j:VersionTo.272?,j:VersionFrom.272?,j:VersionActive.292?,j:AgencyID.293?,(j:VtlMappingWhere.325)*
T	type?=NamePersonalisationScheme	j:Annotation.289?,j:URN.170?,j:ID.270?,j:Name.290?,j:Description.290?,j:Version.291?,j:VersionTo.272?,j:VersionFrom.272?,j:VersionActive.292?,j:AgencyID.293?,(j:NamePersonalisationWhere.325)*,j:VtlVersion.291?
T	type?=RulesetScheme	j:Annotation.289?,j:URN.170?,j:ID.270?,j:Name.290?,j:Description.290?,j:Version.291?,j:VersionTo.272?,j:VersionFrom.272?,j:VersionActive.292?,j:AgencyID.293?,(j:RulesetWhere.325)*,j:VtlVersion.291?
T	type?=UserDefinedOperatorScheme	j:Annotation.289?,j:URN.170?,j:ID.270?,j:Name.290?,j:Description.290?,j:Version.291?,j:VersionTo.272?,j:VersionFrom.272?,j:VersionActive.292?,j:AgencyID.293?,(j:UserDefinedOperatorWhere.325)*,j:VtlVersion.291?
T	type?=CustomTypeScheme	j:Annotation.289?,j:URN.170?,j:ID.270?,j:Name.290?,j:Description.290?,j:Version.291?,j:VersionTo.272?,j:VersionFrom.272?,j:VersionActive.292?,j:AgencyID.293?,(j:CustomTypeWhere.325)*,j:VtlVersion.291?
T		c:Name.111*,a:Department.111*,a:Role.111*,((a:Telephone.326|a:Fax.326|a:X400.326|a:URI.170|a:Email.326))*
T		=43
T	agencyID!44 id!=AGENCIES isExternalReference?22 isFinal?=false isPartial?22 serviceURL?33 structureURL?33 uri?33 urn?33 validFrom?3 validTo?3 version?=1.0	c:Annotations.139?,c:Name.111+,c:Description.111*,(d:Agency.327)*	d:Agency@id
T	agencyID!44 id!=DATA_CONSUMERS isExternalReference?22 isFinal?=false isPartial?22 serviceURL?33 structureURL?33 uri?33 urn?33 validFrom?3 validTo?3 version?=1.0	c:Annotations.139?,c:Name.111+,c:Description.111*,(d:DataConsumer.328)*	d:DataConsumer@id
T	agencyID!44 id!=DATA_PROVIDERS isExternalReference?22 isFinal?=false isPartial?22 serviceURL?33 structureURL?33 uri?33 urn?33 validFrom?3 validTo?3 version?=1.0	c:Annotations.139?,c:Name.111+,c:Description.111*,(d:DataProvider.328)*	d:DataProvider@id
T	agencyID!44 id!1 isExternalReference?22 isFinal?22 isPartial?22 serviceURL?33 structureURL?33 uri?33 urn?33 validFrom?3 validTo?3 version?45	c:Annotations.139?,c:Name.111+,c:Description.111*,(d:OrganisationUnit.329)*	d:OrganisationUnit@id
T	agencyID!44 id!1 isExternalReference?22 isFinal?22 serviceURL?33 structureURL?33 uri?33 urn?33 validFrom?3 validTo?3 version?45	c:Annotations.139?,c:Name.111+,c:Description.111*,d:Structure.238?
T	agencyID!44 id!1 isExternalReference?22 isFinal?22 serviceURL?33 structureURL?33 uri?33 urn?33 validFrom?3 validTo?3 version?45	c:Annotations.139?,c:Name.111+,c:Description.111*,d:Structure.246?
T	agencyID!44 id!30 isExternalReference?22 isFinal?22 isPartial?22 serviceURL?33 structureURL?33 uri?33 urn?33 validFrom?3 validTo?3 version?45	c:Annotations.139?,c:Name.111+,c:Description.111*,(d:Category.330)*	d:Category@id
T	agencyID!44 id!1 isExternalReference?22 isFinal?22 serviceURL?33 structureURL?33 uri?33 urn?33 validFrom?3 validTo?3 version?45	c:Annotations.139?,c:Name.111+,c:Description.111*,(d:Source.285,d:Target.271)?
T	agencyID!44 id!30 isExternalReference?22 isFinal?22 isPartial?22 serviceURL?33 structureURL?33 uri?33 urn?33 validFrom?3 validTo?3 version?45	c:Annotations.139?,c:Name.111+,c:Description.111*,(d:Code.331)*	d:Code@id
T	agencyID!44 id!1 isExternalReference?22 isFinal?22 serviceURL?33 structureURL?33 uri?33 urn?33 validFrom?3 validTo?3 version?45	c:Annotations.139?,c:Name.111+,c:Description.111*,d:IncludedCodelist.332*,d:Hierarchy.333*	d:Hierarchy@id	d:IncludedCodelistReference@alias
T	agencyID!44 id!30 isExternalReference?22 isFinal?22 isPartial?22 serviceURL?33 structureURL?33 uri?33 urn?33 validFrom?3 validTo?3 version?45	c:Annotations.139?,c:Name.111+,c:Description.111*,(d:Concept.334)*	d:Concept@id
T	agencyID!44 id!1 isExternalReference?22 isFinal?22 serviceURL?33 structureURL?33 uri?33 urn?33 validFrom?3 validTo?3 version?45	c:Annotations.139?,c:Name.111+,c:Description.111*,(d:MetadataStructureComponents.335)?
T	agencyID!44 id!1 isExternalReference?22 isFinal?22 serviceURL?33 structureURL?33 uri?33 urn?33 validFrom?3 validTo?3 version?45	c:Annotations.139?,c:Name.111+,c:Description.111*,(d:DataStructureComponents.336)?
T	agencyID!44 id!1 isExternalReference?22 isFinal?22 serviceURL?33 structureURL?33 uri?33 urn?33 validFrom?3 validTo?3 version?45	c:Annotations.139?,c:Name.111+,c:Description.111*,d:RelatedStructure.312*,((d:OrganisationSchemeMap.337|d:CategorySchemeMap.338|d:CodelistMap.339|d:ConceptSchemeMap.340|d:ReportingTaxonomyMap.341|d:HybridCodelistMap.342|d:StructureMap.343))*	d:CategorySchemeMap@id	d:CodelistMap@id	d:ConceptsMap@id	d:OrganisationSchemeMap@id	d:StructureMap@id
T	agencyID!44 id!1 isExternalReference?22 isFinal?22 isPartial?22 serviceURL?33 structureURL?33 uri?33 urn?33 validFrom?3 validTo?3 version?45	c:Annotations.139?,c:Name.111+,c:Description.111*,(d:ReportingCategory.344)*	d:ReportingCategory@id
T	agencyID!44 id!1 isExternalReference?22 isFinal?22 serviceURL?33 structureURL?33 uri?33 urn?33 validFrom?3 validTo?3 version?45	c:Annotations.139?,c:Name.111+,c:Description.111*,d:ProcessStep.345*	d:ProcessStep@id	d:Transition@id
T	agencyID!44 id!1 isExternalReference?22 isFinal?22 serviceURL?33 structureURL?33 uri?33 urn?33 validFrom?3 validTo?3 version?45	c:Annotations.139?,c:Name.111+,c:Description.111*,d:ConstraintAttachment.346?,((d:DataKeySet.164|d:MetadataKeySet.165))*
T	agencyID!44 id!1 isExternalReference?22 isFinal?22 serviceURL?33 structureURL?33 type?46 uri?33 urn?33 validFrom?3 validTo?3 version?45	c:Annotations.139?,c:Name.111+,c:Description.111*,d:ConstraintAttachment.347?,((d:DataKeySet.164|d:MetadataKeySet.165|d:CubeRegion.166|d:MetadataTargetRegion.167))*,d:ReleaseCalendar.348?,d:ReferencePeriod.163?
T	agencyID!44 id!1 isExternalReference?22 isFinal?22 serviceURL?33 structureURL?33 uri?33 urn?33 validFrom?3 validTo?3 version?45	c:Annotations.139?,c:Name.111+,c:Description.111*,d:StructureUsage.317,d:DataProvider.135
T	agencyID!44 id!1 isExternalReference?22 isFinal?22 isPartial?22 serviceURL?33 structureURL?33 uri?33 urn?33 validFrom?3 validTo?3 version?45 vtlVersion!23	c:Annotations.139?,c:Name.111+,c:Description.111*,(d:CustomType.349)*	d:CustomtType@id
T	agencyID!44 id!1 isExternalReference?22 isFinal?22 isPartial?22 serviceURL?33 structureURL?33 uri?33 urn?33 validFrom?3 validTo?3 version?45	c:Annotations.139?,c:Name.111+,c:Description.111*,(d:VtlMapping.350)*	d:VtlMapping@id	d:VtlMapping@alias
T	agencyID!44 id!1 isExternalReference?22 isFinal?22 isPartial?22 serviceURL?33 structureURL?33 uri?33 urn?33 validFrom?3 validTo?3 version?45 vtlVersion!23	c:Annotations.139?,c:Name.111+,c:Description.111*,(d:NamePersonalisation.351)*	d:NamePersonalisation@id
T	agencyID!44 id!1 isExternalReference?22 isFinal?22 isPartial?22 serviceURL?33 structureURL?33 uri?33 urn?33 validFrom?3 validTo?3 version?45 vtlVersion!23	c:Annotations.139?,c:Name.111+,c:Description.111*,(d:Ruleset.352)*,d:VtlMappingScheme.320?	d:Ruleset@id
T	agencyID!44 id!1 isExternalReference?22 isFinal?22 isPartial?22 serviceURL?33 structureURL?33 uri?33 urn?33 validFrom?3 validTo?3 version?45 vtlVersion!23	c:Annotations.139?,c:Name.111+,c:Description.111*,(d:Transformation.353)*,d:VtlMappingScheme.320?,d:NamePersonalisationScheme.321?,d:CustomTypeScheme.322?,d:RulesetScheme.323*,d:UserDefinedOperatorScheme.324*	d:Transformation@id
T	agencyID!44 id!1 isExternalReference?22 isFinal?22 isPartial?22 serviceURL?33 structureURL?33 uri?33 urn?33 validFrom?3 validTo?3 version?45 vtlVersion!23	c:Annotations.139?,c:Name.111+,c:Description.111*,(d:UserDefinedOperator.354)*,d:VtlMappingScheme.320?,d:RulesetScheme.323*	d:UserDefinedOperator@id
T		(-:Ref.355,-:URN.170?|-:URN.170)
T	agencyID!44 class?=DataProvider id!1 local?=false maintainableParentID!1 maintainableParentVersion?45 package?=base	
T	id?23	c:AnnotationTitle.326?,c:AnnotationType.326?,c:AnnotationURL.170?,c:AnnotationText.111*
T	id!30 value!23	
T		c:Annotations.139?,e:ObsDimension.356,e:ObsValue.243?,e:Attributes.140?
T	id?=OBS_VALUE value!23	
T		c:Annotations.139?,e:ObsDimension.357,e:ObsValue.243?,e:Attributes.140?
T	OBS_VALUE?23 REPORTING_YEAR_START_DAY?21 TIME_PERIOD!19 *local @	c:Annotations.139?
T		(-:Ref.358,-:URN.170?|-:URN.170)
T	id!1	g:ReferenceValue.359+	*@id
T		g:ReportedAttribute.360+
T	id?1 @	-:ReferenceValue.361+
T		*any
T	id?1 indexAttributes?22 indexDataSet?22 indexReportingPeriod?22 indexTimeSeries?22 lastUpdated?3 validFrom?3 validTo?3	i:ProvisionAgreement.160,i:Datasource.362
T	agencyID!44 class?=ProvisionAgreement id!1 local?=false package?=registry version?45	
T	agencyID!44 class?=Dataflow id!1 local?=false package?=datastructure version?45	
T	agencyID!44 class?=Metadataflow id!1 local?=false package?=metadatastructure version?45	
T	include?=true	c:KeyValue.363+
T	include?=true metadataTarget!1 report!1	c:KeyValue.364+
T	id!47 include?22	(c:Value.365+|c:TimeRange.272)
T	id!47 include?22	((c:Value.365+|c:TimeRange.272))?
T	id!47 include?22	(c:Value.326+|c:DataSet.286+|c:DataKey.255+|c:Object.285+|c:TimeRange.272)
T	id!44 include?22	((c:Value.365+|c:TimeRange.272))?
T	code?23	c:Text.111+
T		i:Registration.251,i:ContentConstraint.366*
T		(-:Ref.367,-:URN.170?|-:URN.170)
T	agencyID!44 class?48 id!1 local?=false maintainableParentID!1 maintainableParentVersion?45 package?=base @	
T	isSOAP?22	=33
T		i:StartDate.368,i:EndDate.368
T		((i:StructuralRepositoryEvents.369|i:DataRegistrationEvents.370|i:MetadataRegistrationEvents.371)){1,3}	*@TYPE
T		=49
T	dimensionAtObservation!32 explicitMeasures?22 serviceURL?33 structureID!29 structureURL?33	(c:ProvisionAgrement.160|c:StructureUsage.161|c:Structure.238)
T	operator?52	=1
T		(-:Ref.372,-:URN.170?|-:URN.170)
T		(c:BeforePeriod.373|c:AfterPeriod.373|c:StartPeriod.373,c:EndPeriod.373)
T		j:Concept.294,(j:NumericValue.374{1,2}|j:TextValue.290+|j:TimeValue.375{1,2}|j:Value.376)
T	value!23	j:Codelist.309
T		j:ID.377,(j:NumericValue.374{1,2}|j:TimeValue.375{1,2}|j:Value.376)
T		j:ID.377?,(j:TimeValue.375{1,2})
T		j:ID.377,(j:NumericValue.374{1,2}|j:TextValue.290|j:TimeValue.375{1,2}|j:Value.376)
T		j:ID.377?,(j:NumericValue.374{1,2}|j:TextValue.290|j:TimeValue.375{1,2}|j:Value.376)
T		(-:Ref.378,-:URN.170?|-:URN.170)
T		=53
T		j:DataSetID.270*,j:DataProvider.135*,j:DataStructure.238*,j:Dataflow.161*,j:ProvisionAgreement.160*,j:Category.271*,j:Updated.272{0,2},j:ConceptValue.273*,j:RepresentationValue.274*,j:DimensionValue.275*,j:TimeDimensionValue.276*,j:AttributeValue.277*,j:PrimaryMeasureValue.278*,j:AttachmentConstraint.279*,j:TimeFormat.280*,j:And.180*
T	dimensionAtObservation!=TIME_PERIOD explicitMeasures?22 serviceURL?33 structureID!29 structureURL?33	(c:ProvisionAgrement.160|c:StructureUsage.161|c:Structure.238)
T		j:ID.377,j:TargetObjectValue.379*
T		j:ID.377,j:MetadataAttributeValue.380*
T		(-:Ref.381,-:URN.170?|-:URN.170)
T		c:DataProvider.135,c:ID.106
T		j:MetadataSetID.270*,j:DataProvider.135*,j:MetadataStructure.246*,j:Metadataflow.162*,j:ProvisionAgreement.160*,j:Category.271*,j:Updated.272*,j:ConceptValue.273*,j:RepresentationValue.274*,j:MetadataTargetValue.283*,j:ReportStructureValue.284*,j:AttachmentConstraint.279*,j:AttachedObject.285*,j:AttachedDataKey.255*,j:AttachedDataSet.286*,j:AttachedReportingPeriod.272*,j:And.185*
T	detail?39 processConstraints?22	(j:None.159|j:All.159|j:Parents.159|j:ParentsAndSiblings.159|j:Children.159|j:Descendants.159|j:SpecificObjects.382)
T		j:Type.383?,j:Title.383?,j:Text.290?
T	operator?52 xml:lang?27	=23
T		=55
T		=22
T	operator?52	=56
T		(-:Ref.384,-:URN.170?|-:URN.170)
T		(-:Ref.385,-:URN.170?|-:URN.170)
T		j:Annotation.289?,j:ID.270?,(j:GroupDimensionWhere.297)*,j:AttachmentConstraint.279?
T		j:Annotation.289?,j:ID.270?,j:ConceptIdentity.294?,j:Enumeration.309?,j:Role.294*
T		j:Annotation.289?,j:ID.270?,j:ConceptIdentity.294?,j:Enumeration.386?,j:Role.294*
T		j:Annotation.289?,j:ConceptIdentity.294?
T		j:Annotation.289?,j:ConceptIdentity.294?,j:Enumeration.309?
T		(-:Ref.387,-:URN.170?|-:URN.170)
T		j:Annotation.289?,j:ID.270?,(j:TargetObjectWhere.303)*
T	targetClass?58 type?57	j:Annotation.289?,j:ID.270?,j:Enumeration.301?
T		j:Annotation.289?,j:ID.270?,(j:MetadataAttributeWhere.305)*
T		j:Annotation.289?,j:ID.270?,j:Enumeration.309?,j:MetadataAttributeWhere.305*
T		j:Annotation.289?,j:ID.270?,j:Name.290?,j:Description.290?,(((j:CategoryWhere.306)+))?
T		j:Annotation.289?,j:ID.270?,j:Name.290?,j:Description.290?,((j:Parent.388))?,j:Enumeration.309?
T		j:Annotation.289?,j:ID.270?,j:Name.290?,j:Description.290?,((j:Parent.389))?
T		(-:Ref.390,-:URN.170?|-:URN.170)
T		j:Annotation.289?,j:ID.270?,j:Name.290?,j:Description.290?,((j:Parent.391))?
T		j:Annotation.289?,j:ID.270?,j:Name.290?,j:Description.290?,(((j:ReportingCategoryWhere.311)+))?,(j:ProvisioningMetadata.317*|j:StructuralMetadata.392*)
T		(-:Ref.393,-:URN.170?|-:URN.170)
T	type?59	(-:Ref.394,-:URN.170?|-:URN.170)
T		j:Annotation.289?,j:URN.170?,j:ID.270?,j:InputOrOutputObject.395*,j:ProcessStepWhere.314*
T		(-:Ref.396,-:URN.170?|-:URN.170)
T		=58
T		(-:Ref.397,-:URN.170?|-:URN.170)
T		((j:DataProvider.135|j:Dataflow.161|j:DataStructure.238|j:Metadataflow.162|j:MetadataStructure.246|j:ProvisionAgreement.160|j:DataSet.286|j:MetadataSet.286|j:DataSourceURL.170))+
T		j:Annotation.289?,j:ID.270?,j:Name.290?,j:Description.290?,j:IdentifiableArtefact.285*
T		(-:Ref.398,-:URN.170?|-:URN.170)
T		(-:Ref.399,-:URN.170?|-:URN.170)
T		(-:Ref.400,-:URN.170?|-:URN.170)
T		(-:Ref.401,-:URN.170?|-:URN.170)
T		(-:Ref.402,-:URN.170?|-:URN.170)
T		j:Annotation.289?,j:ID.270?,j:Name.290?,j:Description.290?
T		=23
T	id!30 uri?33 urn?33	c:Annotations.139?,c:Name.111+,c:Description.111*,d:Contact.403*
T	id!1 uri?33 urn?33	c:Annotations.139?,c:Name.111+,c:Description.111*,d:Contact.403*
T	id!1 uri?33 urn?33	c:Annotations.139?,c:Name.111+,c:Description.111*,((d:Parent.391))?,d:Contact.403*
T	id!1 uri?33 urn?33	c:Annotations.139?,c:Name.111+,c:Description.111*,(((d:Category.330)+))?	d:Category@id
T	id!1 uri?33 urn?33	c:Annotations.139?,c:Name.111+,c:Description.111*,((d:Parent.389))?
T	alias?1	(-:Ref.390,-:URN.170?|-:URN.170)
T	id!1 leveled?22 uri?33 urn?33	c:Annotations.139?,c:Name.111+,c:Description.111*,d:HierarchicalCode.404+,d:Level.405?	d:HierarchicalCode@id	//d:Level@id
T	id!30 uri?33 urn?33	c:Annotations.139?,c:Name.111+,c:Description.111*,((d:Parent.388))?,d:CoreRepresentation.406?,d:ISOConceptReference.407?
T		d:MetadataTarget.408+,d:ReportStructure.409+	d:MetadataTarget@id	d:ReportStructure@id
T		d:DimensionList.410,d:Group.411*,d:AttributeList.412?,d:MeasureList.413	d:Group|d:DimensionList/d:Dimension|d:DimensionList/d:TimeDimension|d:DimensionList/d:MeasureDimension|d:AttributeList/d:Attribute|d:AttributeList/d:ReportingYearStartDay|d:MeasureList/d:PrimaryMeasure@id
T	id!1 uri?33 urn?33	c:Annotations.139?,c:Name.111+,c:Description.111*,d:Source.414,d:Target.414,(d:OrganisationMap.415)+
T	id!1 uri?33 urn?33	c:Annotations.139?,c:Name.111+,c:Description.111*,d:Source.315,d:Target.315,(d:CategoryMap.416)+
T	id!1 uri?33 urn?33	c:Annotations.139?,c:Name.111+,c:Description.111*,d:Source.309,d:Target.309,(d:CodeMap.417)+
T	id!1 uri?33 urn?33	c:Annotations.139?,c:Name.111+,c:Description.111*,d:Source.386,d:Target.386,(d:ConceptMap.418)+
T	id!1 uri?33 urn?33	c:Annotations.139?,c:Name.111+,c:Description.111*,d:Source.419,d:Target.419,(d:ReportingCategoryMap.420)+
T	id!1 uri?33 urn?33	c:Annotations.139?,c:Name.111+,c:Description.111*,d:Source.421,d:Target.421,d:HybridCodeMap.422+
T	id!1 isExtension?22 uri?33 urn?33	c:Annotations.139?,c:Name.111+,c:Description.111*,d:Source.312,d:Target.312,d:ComponentMap.423+
T	id!1 uri?33 urn?33	c:Annotations.139?,c:Name.111+,c:Description.111*,(((d:ReportingCategory.344)+))?,(d:StructuralMetadata.392*|d:ProvisioningMetadata.317*)	d:ReportingCategory@id
T	id!1 uri?33 urn?33	c:Annotations.139?,c:Name.111+,c:Description.111*,d:Input.424*,d:Output.424*,d:Computation.425?,d:Transition.426*,d:ProcessStep.345*	d:ProcessStep@id
T		(d:DataSet.286+|d:MetadataSet.286+|d:SimpleDataSource.170+|(d:DataStructure.238+|d:MetadataStructure.246+|d:Dataflow.161+|d:Metadataflow.162+|d:ProvisionAgreement.160+))
T		(d:DataProvider.135|d:DataSet.286|d:MetadataSet.286|d:SimpleDataSource.170|(d:DataStructure.238+,d:QueryableDataSource.427*|d:MetadataStructure.246+,d:QueryableDataSource.427*|d:Dataflow.161+,d:QueryableDataSource.427*|d:Metadataflow.162+,d:QueryableDataSource.427*|d:ProvisionAgreement.160+,d:QueryableDataSource.427*))
T		d:Periodicity.326,d:Offset.326,d:Tolerance.326
T	id!1 uri?33 urn?33	c:Annotations.139?,c:Name.111+,c:Description.111*,d:VtlScalarType.326,d:DataType.428,d:VtlLiteralFormat.326?,d:OutputFormat.326?,d:NullValue.326?
T	alias!23 id!1 uri?33 urn?33	c:Annotations.139?,c:Name.111+,c:Description.111*,((d:Dataflow.161|d:GenericDataflow.159),d:ToVtlMapping.429?,d:FromVtlMapping.430?|d:Codelist.309|d:ConceptScheme.386|d:Concept.294)
T	id!1 uri?33 urn?33 vtlArtefact!23	c:Annotations.139?,c:Name.111+,c:Description.111*,d:VtlDefaultName.326,d:PersonalisedName.326
T	id!1 rulesetScope!23 rulesetType!23 uri?33 urn?33	c:Annotations.139?,c:Name.111+,c:Description.111*,d:RulesetDefinition.326
T	id!1 isPersistent!22 uri?33 urn?33	c:Annotations.139?,c:Name.111+,c:Description.111*,d:Expression.326,d:Result.326
T	id!1 uri?33 urn?33	c:Annotations.139?,c:Name.111+,c:Description.111*,d:OperatorDefinition.326
T	agencyID!44 class?=DataStructure id!1 local?=false package?=datastructure version?45	
T	id?30 value!23	
T	id?=TIME_PERIOD value!19	
T	agencyID!44 class?=MetadataStructure id!1 local?=false package?=metadatastructure version?45	
T	id!1	(g:ObjectReference.285|g:DataKey.255|g:DataSetReference.286|g:ConstraintContentReference.279|g:ReportPeriod.138)
T	id!1 value?23	c:Annotations.139?,((c:Text.111+|c:StructuredText.431+))?,g:AttributeSet.248?
T	id?1 @	(-:ObjectReference.432|-:DataKey.255|-:DataSetReference.286|-:ConstraintContentReference.279|-:ReportPeriod.138)
T		((i:SimpleDataSource.170|i:QueryableDataSource.433)){1,2}	*@TYPE
T	id!47 include?=true	c:Value.326
T	id!47 include?=true	(c:Value.326|c:DataSet.286|c:DataKey.255|c:Object.285)
T	cascadeValues?22	=23
T		(-:Ref.434,-:URN.170?|-:URN.170)
T	agencyID!44 class!60 id!1 local?=false package!61 version?45	
T		=4
T	TYPE?=STRUCTURE	i:AgencyID.435+,(i:AllEvents.159|((i:AgencyScheme.436|i:DataConsmerScheme.436|i:DataProviderScheme.436|i:OrganisationUnitScheme.436|i:Dataflow.436|i:Metadataflow.436|i:CategoryScheme.436|i:Categorisation.437|i:Codelist.436|i:HierarchicalCodelist.436|i:ConceptScheme.436|i:MetadataStructureDefinition.436|i:KeyFamily.436|i:StructureSet.436|i:ReportingTaxonomy.436|i:Process.436|i:AttachmentConstraint.436|i:ContentConstraint.436|i:ProvisionAgreement.436|i:TransformationScheme.436|i:NameAliasScheme.436|i:NamePersonalisationScheme.436|i:RulesetScheme.436|i:UserDefinedOperatorScheme.436))+)
T	TYPE?=DATA	(i:AllEvents.159|((i:RegistrationID.106|i:ProvisionAgreement.160|i:DataProvider.135|i:DataflowReference.438|i:KeyFamilyReference.438|i:Category.271))+)
T	TYPE?=METADATA	(i:AllEvents.159|((i:RegistrationID.106|i:ProvisionAgreement.160|i:DataProvider.135|i:MetadataflowReference.438|i:MetadataStructureDefinitionReference.438|i:Category.271))+)
T	agencyID!44 class?=Category id!56 local?=false maintainableParentID!1 maintainableParentVersion?45 package?=categoryscheme	
T	isInclusive?22	=19
T	operator?63	=64
T	operator?65 reportingYearStartDay?67	=19
T	operator?50	=23
T		=30
T	agencyID!44 class?=AttachmentConstraint id!1 local?=false package?=registry version?45	
T		j:ID.377,(j:DataSet.286|j:DataKey.255|j:Object.285|j:TimeValue.375{1,2})
T		j:ID.377,((j:Value.376|j:TextValue.290+|j:NumericValue.374{1,2}|j:TimeValue.375{1,2}))?,j:MetadataAttributeValue.380*
T	agencyID!44 class!58 containerID?56 id!56 local?=false maintainableParentID?1 maintainableParentVersion?45 package!61 version?45	
T		((c:AgencyScheme.159?|c:AttachmentConstraint.159?|c:Categorisation.159?|c:CategoryScheme.159?|c:Codelist.159?|c:ConceptScheme.159?|c:ContentConstraint.159?|c:Dataflow.159?|c:DataConsumerScheme.159?|c:DataProviderScheme.159?|c:DataStructure.159?|c:HierarchicalCodelist.159?|c:Metadataflow.159?|c:MetadataStructure.159?|c:NamePersonalisationScheme.159?|c:OrganisationUnitScheme.159?|c:Process.159?|c:ProvisionAgreement.159?|c:ReportingTaxonomy.159?|c:RulesetScheme.159?|c:StructureSet.159?|c:TransformationScheme.159?|c:UserDefinedOperatorScheme.159?|c:VtlMappingScheme.159?))*
T	operator?52	=23
T	agencyID!44 class?=Concept id!1 local?=false maintainableParentID!1 maintainableParentVersion?45 package?=conceptscheme	
T	agencyID!44 class!68 id!1 local?=false package!69 version?45	
T		(-:Ref.439,-:URN.170?|-:URN.170)
T	agencyID!44 class!70 id!1 local?=false package!69 version?45	
T		-:Ref.440
T		-:Ref.441
T	agencyID!44 class?=Codelist id!1 local?=false package?=codelist version?45	
T		-:Ref.442
T		(-:Ref.443,-:URN.170?|-:URN.170)
T	agencyID!44 class!71 id!1 local?=false package!72 version?45	
T	agencyID!44 class!73 id!1 local?=false package!61 version?45	
T	type?74	j:ObjectReference.285
T	agencyID!44 class?=CategoryScheme id!1 local?=false package?=categoryscheme version?45	
T	agencyID!44 class!75 id!1 local?=false package!72 version?45	
T	agencyID!44 class?=VtlMappingScheme id!1 local?=false package?=transformation version?45	
T	agencyID!44 class?=NamePersonalisationScheme id!1 local?=false package?=transformation version?45	
T	agencyID!44 class?=CustomTypeScheme id!1 local?=false package?=transformation version?45	
T	agencyID!44 class?=RulesetScheme id!1 local?=false package?=transformation version?45	
T	agencyID!44 class?=UserDefinedOperatorScheme id!1 local?=false package?=transformation version?45	
T	id?1	c:Name.111*,d:Department.111*,d:Role.111*,((d:Telephone.326|d:Fax.326|d:X400.326|d:URI.170|d:Email.326))*
T	id!1 uri?33 urn?33 validFrom?3 validTo?3 version?45	c:Annotations.139?,(d:Code.444|d:CodelistAliasRef.106,d:CodeID.389),d:HierarchicalCode.404*,d:Level.445?	d:HierarchicalCode@id
T	id!1 uri?33 urn?33	c:Annotations.139?,c:Name.111+,c:Description.111*,d:CodingFormat.446?,d:Level.405?
T		(d:TextFormat.447|d:Enumeration.309,d:EnumerationFormat.448?)
T		d:ConceptAgency.326,d:ConceptSchemeID.326,d:ConceptID.326
T	id!1 uri?33 urn?33	c:Annotations.139?,((d:KeyDescriptorValuesTarget.449|d:DataSetTarget.450|d:ConstraintContentTarget.451|d:ReportPeriodTarget.452|d:IdentifiableObjectTarget.453))+	*@id
T	id!1 uri?33 urn?33	c:Annotations.139?,(d:MetadataAttribute.454)+,d:MetadataTarget.455+	d:MetadataAttribute@id
T	id?=DimensionDescriptor uri?33 urn?33	c:Annotations.139?,((d:Dimension.456|d:MeasureDimension.457|d:TimeDimension.458))+	d:MeasureDimension@type=MeasureDimension
T	id!1 uri?33 urn?33	c:Annotations.139?,(d:GroupDimension.459+|d:AttachmentConstraint.279)
T	id?=AttributeDescriptor uri?33 urn?33	c:Annotations.139?,((d:Attribute.460|d:ReportingYearStartDay.461))+
T	id?=MeasureDescriptor uri?33 urn?33	c:Annotations.139?,d:PrimaryMeasure.462
T		(-:Ref.463,-:URN.170?|-:URN.170)
T		c:Annotations.139?,d:Source.464,d:Target.464
T		c:Annotations.139?,d:Source.465,d:Target.465
T		c:Annotations.139?,d:Source.389,d:Target.389
T		c:Annotations.139?,d:Source.388,d:Target.388
T		(-:Ref.466,-:URN.170?|-:URN.170)
T		c:Annotations.139?,d:Source.467,d:Target.467
T		(-:Ref.468,-:URN.170?|-:URN.170)
T		c:Annotations.139?,d:Source.469,d:Target.469
T		c:Annotations.139?,d:Source.470,d:Target.470,d:RepresentationMapping.471?
T	localID?1	c:Annotations.139?,d:ObjectReference.285
T	localID?1 softwareLanguage?23 softwarePackage?23 softwareVersion?23	c:Annotations.139?,c:Description.111+
T	id?1 localID?1 uri?33 urn?33	c:Annotations.139?,d:TargetStep.472,d:Condition.111+
T	isRESTDatasource!22 isWebServiceDatasource!22	c:DataURL.170,c:WSDLURL.170?,c:WADLURL.170?
T		=77
T	method?79	d:ToVtlSubSpace.473?
T	method?81	d:FromVtlSuperSpace.473?
T	xml:lang?27	~(*any)*
T	@	(-:Ref.474,-:URN.170?|-:URN.170)
T	TYPE?=QUERY isRESTDatasource!22 isWebServiceDatasource!22	c:DataURL.170,c:WSDLURL.170?,c:WADLURL.170?
T	agencyID!44 class?=ContentConstraint id!1 local?=false package?=registry version?45	
T		=84
T		(i:All.159|i:URN.170|i:ID.475,i:Version.476)
T		(i:All.159|i:URN.170|i:ID.475)
T		(i:URN.170|i:Ref.477)
T	agencyID!44 class?=ConceptScheme id!1 local?=false package?=conceptscheme version?45	
T	class?=Concept id!1 local?=true package?=conceptscheme	
T	class?=Code id!1 local?=true package?=codelist	
T	class?=OrganisationUnit id!1 local?=true package?=base	
T	agencyID!44 class!85 id!1 local?=false package!72 version?45	
T		(-:Ref.478,-:URN.170?|-:URN.170)
T		-:Ref.479
T	endValue?87 interval?36 isSequence?22 maxLength?87 maxValue?87 minLength?87 minValue?87 pattern?23 startValue?87 textType?86	
T	decimals?87 endTime?17 endValue?64 interval?64 isMultiLingual?22 isSequence?22 maxLength?87 maxValue?64 minLength?87 minValue?64 pattern?23 startTime?17 startValue?64 textType?88 timeInterval?89	
T	endTime?17 endValue?36 interval?36 isSequence?22 maxLength?87 maxValue?36 minLength?87 minValue?36 pattern?23 startTime?17 startValue?36 textType?90 timeInterval?89	
T	id?=DIMENSION_DESCRIPTOR_VALUES_TARGET uri?33 urn?33	c:Annotations.139?,d:LocalRepresentation.480
T	id?=DATA_SET_TARGET uri?33 urn?33	c:Annotations.139?,d:LocalRepresentation.481
T	id?=CONSTRAINT_CONTENT_TARGET uri?33 urn?33	c:Annotations.139?,d:LocalRepresentation.482
T	id?=REPORT_PERIOD_TARGET uri?33 urn?33	c:Annotations.139?,d:LocalRepresentation.483
T	id!30 objectType!58 uri?33 urn?33	c:Annotations.139?,d:LocalRepresentation.484
T	id?30 isPresentational?22 maxOccurs?93 minOccurs?91 uri?33 urn?33	c:Annotations.139?,d:ConceptIdentity.294,d:LocalRepresentation.406?,d:MetadataAttribute.454*	d:MetadataAttribute@id
T		-:Ref.485
T	id?30 position?49 type?=Dimension uri?33 urn?33	c:Annotations.139?,d:ConceptIdentity.294,d:LocalRepresentation.486?,d:ConceptRole.294*
T	id?30 position?49 type?=MeasureDimension uri?33 urn?33	c:Annotations.139?,d:ConceptIdentity.294,d:LocalRepresentation.487,d:ConceptRole.294*
T	id?=TIME_PERIOD position?49 type?=TimeDimension uri?33 urn?33	c:Annotations.139?,d:ConceptIdentity.294,d:LocalRepresentation.483
T		d:DimensionReference.488
T	assignmentStatus!94 id?30 uri?33 urn?33	c:Annotations.139?,d:ConceptIdentity.294,d:LocalRepresentation.486?,d:ConceptRole.294*,d:AttributeRelationship.489
T	assignmentStatus!94 id?=REPORTING_YEAR_START_DAY uri?33 urn?33	c:Annotations.139?,d:ConceptIdentity.294,d:LocalRepresentation.490,d:AttributeRelationship.489
T	id?=OBS_VALUE uri?33 urn?33	c:Annotations.139?,d:ConceptIdentity.294,d:LocalRepresentation.486?
T	agencyID!44 class!95 id!1 local?=false package?=base version?45	
T		-:Ref.491
T		-:Ref.492
T	agencyID!44 class?=ReportingTaxonomy id!1 local?=false package?=categoryscheme version?45	
T		-:Ref.493
T	agencyID!44 class!96 id!1 local?=false package?=codelist version?45	
T		(-:Ref.494,-:URN.170?|-:URN.170)
T		-:Ref.495
T		(d:CodelistMap.496|d:ToTextFormat.497,d:ToValueType.498|d:ValueMap.499)
T		-:Ref.500
T		d:Key.501+
T	agencyID?44 class?58 containerID?56 id!56 local?22 maintainableParentID?1 maintainableParentVersion?45 package?61 version?45 @	
T		=98
T		=100
T	agencyID?83 id?97 version?99	
T	agencyID!44 class?=Code id!1 local?=false maintainableParentID!1 maintainableParentVersion?45 package?=codelist	
T	class?=Level containerID?56 id!56 local?=true package?61	
T		d:TextFormat.502
T		d:TextFormat.503
T		d:TextFormat.504
T		d:TextFormat.505
T		(d:TextFormat.506|d:Enumeration.301)
T	class?=MetadataTarget id!56 local?=true package?=metadatastructure	
T		(d:TextFormat.507|d:Enumeration.309,d:EnumerationFormat.448?)
T		d:Enumeration.386
T		-:Ref.508
T		(d:None.159|d:Dimension.488+,d:AttachmentGroup.509*|d:Group.509|d:PrimaryMeasure.510)
T		d:TextFormat.511
T	class?48 id!1 local?=true package?=base	
T	class?=Category id!56 local?=true package?=categoryscheme	
T	class?=ReportingCategory id!56 local?=true package?=categoryscheme	
T	class?101 containerID?1 id!56 local?=true package?=codelist version?45	
T	class!102 containerID!1 id!56 local?=true package!72	
T		-:Ref.512
T	decimals?87 endTime?17 endValue?64 interval?64 isMultiLingual?22 isSequence?22 maxLength?87 maxValue?64 minLength?87 minValue?64 pattern?23 startTime?17 startValue?64 textType?103 timeInterval?89	
T		=104
T		d:ValueMapping.513+
T	class?=ProcessStep containerID?56 id!56 local?=true package?=process	
T		=47
T	textType?=KeyValues	
T	textType?=DataSetReference	
T	textType?=AttachmentConstraintReference	
T	endTime?17 startTime?17 textType?53	
T	textType?=IdentifiableReference	
T	decimals?87 endTime?17 endValue?64 interval?64 isSequence?22 maxLength?87 maxValue?64 minLength?87 minValue?64 pattern?23 startTime?17 startValue?64 textType?76 timeInterval?89	
T	class?105 id!1 local?=true package?=datastructure	
T		-:Ref.514
T		-:Ref.515
T	textType?=MonthDay	
T	class?=CodelistMap id!56 local?=true package?=mapping	
T	source!23 target!23	
T	class?=GroupDimensionDescriptor id!56 local?=true package?=datastructure	
T	class?=PrimaryMeasure id!=OBS_VALUE local?=true package?=datastructure	
E	a:Structure	0
E	a:GenericData	1
E	a:GenericTimeSeriesData	2
E	a:StructureSpecificData	3
E	a:StructureSpecificTimeSeriesData	4
E	a:GenericMetadata	5
E	a:StructureSpecificMetadata	6
E	a:RegistryInterface	7
E	a:SubmitRegistrationsRequest	8
E	a:SubmitRegistrationsResponse	9
E	a:QueryRegistrationRequest	10
E	a:QueryRegistrationResponse	11
E	a:SubmitStructureRequest	12
E	a:SubmitStructureResponse	13
E	a:SubmitSubscriptionsRequest	14
E	a:SubmitSubscriptionsResponse	15
E	a:QuerySubscriptionRequest	16
E	a:QuerySubscriptionResponse	17
E	a:NotifyRegistryEvent	18
E	a:StructureSpecificDataQuery	19
E	a:GenericDataQuery	20
E	a:GenericTimeSeriesDataQuery	21
E	a:StructureSpecificTimeSeriesDataQuery	22
E	a:GenericMetadataQuery	23
E	a:StructureSpecificMetadataQuery	23
E	a:DataSchemaQuery	24
E	a:MetadataSchemaQuery	25
E	a:StructuresQuery	26
E	a:DataflowQuery	27
E	a:MetadataflowQuery	28
E	a:DataStructureQuery	29
E	a:MetadataStructureQuery	30
E	a:CategorySchemeQuery	31
E	a:ConceptSchemeQuery	32
E	a:CodelistQuery	33
E	a:HierarchicalCodelistQuery	34
E	a:OrganisationSchemeQuery	35
E	a:ReportingTaxonomyQuery	36
E	a:StructureSetQuery	37
E	a:ProcessQuery	38
E	a:CategorisationQuery	39
E	a:ProvisionAgreementQuery	40
E	a:ConstraintQuery	41
E	a:TransformationSchemeQuery	42
E	a:VtlMappingSchemeQuery	43
E	a:NamePersonalisationSchemeQuery	44
E	a:RulesetSchemeQuery	45
E	a:UserDefinedOperatorSchemeQuery	46
E	a:CustomTypeSchemeQuery	47
E	a:Error	48
)grammar";
// clang-format on

}  // namespace sdmx::grammar
