// SPDX-License-Identifier: Apache-2.0
// Made by scripts/make_grammar.py; not edited by hand. Notation: grammar_table.hpp.
#include "sdmx/format/grammar/grammar_table.hpp"

namespace sdmx::grammar {

// clang-format off
const std::string_view kMl20 = R"grammar(N	a	http://www.SDMX.org/resources/SDMXML/schemas/v2_0/message
N	b	http://www.SDMX.org/resources/SDMXML/schemas/v2_0/genericmetadata
N	c	http://www.SDMX.org/resources/SDMXML/schemas/v2_0/generic
N	d	http://www.SDMX.org/resources/SDMXML/schemas/v2_0/structure
N	e	http://www.SDMX.org/resources/SDMXML/schemas/v2_0/registry
N	f	http://www.SDMX.org/resources/SDMXML/schemas/v2_0/query
N	g	http://www.SDMX.org/resources/SDMXML/schemas/v2_0/common
P	([A-Z]|[a-z]|\*|@|[0-9]|_|$|\-)*
P	(\d\d\d\d\-Q1|\d\d\d\d\-Q2|\d\d\d\d\-Q3|\d\d\d\d\-Q4|\d\d\d\d\-T1|\d\d\d\d\-T2|\d\d\d\d\-T3|\d\d\d\d\-B1|\d\d\d\d\-B2|\d\d\d\d\-W1|\d\d\d\d\-W2|\d\d\d\d\-W3|\d\d\d\d\-W4|\d\d\d\d\-W5|\d\d\d\d\-W6|\d\d\d\d\-W7|\d\d\d\d\-W8|\d\d\d\d\-W9|\d\d\d\d\-W10|\d\d\d\d\-W11|\d\d\d\d\-W12|\d\d\d\d\-W13|\d\d\d\d\-W14|\d\d\d\d\-W15|\d\d\d\d\-W16|\d\d\d\d\-W17|\d\d\d\d\-W18|\d\d\d\d\-W19|\d\d\d\d\-W20|\d\d\d\d\-W21|\d\d\d\d\-W22|\d\d\d\d\-W23|\d\d\d\d\-W24|\d\d\d\d\-W25|\d\d\d\d\-W26|\d\d\d\d\-W27|\d\d\d\d\-W28|\d\d\d\d\-W29|\d\d\d\d\-W30|\d\d\d\d\-W31|\d\d\d\d\-W32|\d\d\d\d\-W33|\d\d\d\d\-W34|\d\d\d\d\-W35|\d\d\d\d\-W36|\d\d\d\d\-W37|\d\d\d\d\-W38|\d\d\d\d\-W39|\d\d\d\d\-W40|\d\d\d\d\-W41|\d\d\d\d\-W42|\d\d\d\d\-W43|\d\d\d\d\-W44|\d\d\d\d\-W45|\d\d\d\d\-W46|\d\d\d\d\-W47|\d\d\d\d\-W48|\d\d\d\d\-W49|\d\d\d\d\-W50|\d\d\d\d\-W51|\d\d\d\d\-W52)
V	NMTOKEN
V	anyURI
V	string	/0
V	NMTOKEN	=Append	=Replace	=Delete	=Information
V	dateTime
V	date
V	gYearMonth
V	gYear
V	string	/1
V	union	4	5	6	7	8
V	boolean
V	integer
V	string	=
V	union	10	12
V	language
V	string
V	union	4	5
V	NMTOKEN	=Success	=Warning	=Failure
V	NMTOKEN	=DataSets	=MetadataSets	=AllSets
V	NMTOKEN	=String	=BigInteger	=Integer	=Long	=Short	=Decimal	=Float	=Double	=Boolean	=DateTime	=Date	=Time	=Year	=Month	=Day	=MonthDay	=YearMonth	=Duration	=URI	=Timespan	=Count	=InclusiveValueRange	=ExclusiveValueRange	=Incremental	=ObservationalTimePeriod
V	double
V	duration
V	NMTOKEN	=Content	=Attachment
V	NMTOKEN	=DataSet	=Group	=Series	=Observation	=Any
V	NMTOKEN	=Mandatory	=Conditional
V	NMTOKEN	=DataSet	=Group	=Series	=Observation
V	NMTOKEN	=Agency	=ConceptScheme	=Concept	=Codelist	=Code	=KeyFamily	=Component	=KeyDescriptor	=MeasureDescriptor	=AttributeDescriptor	=GroupKeyDescriptor	=Dimension	=Measure	=Attribute	=CategoryScheme	=ReportingTaxonomy	=Category	=OrganisationScheme	=DataProvider	=MetadataStructure	=FullTargetIdentifier	=PartialTargetIdentifier	=MetadataAttribute	=DataFlow	=ProvisionAgreement	=MetadataFlow	=ContentConstraint	=AttachmentConstraint	=DataSet	=XSDataSet	=MetadataSet	=HierarchicalCodelist	=Hierarchy	=StructureSet	=StructureMap	=ComponentMap	=CodelistMap	=CodeMap	=CategorySchemeMap	=CategoryMap	=OrganisationSchemeMap	=OrganisationRoleMap	=ConceptSchemeMap	=ConceptMap	=Process	=ProcessStep
V	NMTOKEN	=Codelist	=CategoryScheme	=OrganisationScheme
V	NMTOKEN	=Value	=Name	=Description
V	NMTOKEN	=Codelist	=Concept	=Category	=Organisation	=External
T		a:Header.8,a:OrganisationSchemes.9?,a:Dataflows.10?,a:Metadataflows.11?,a:CategorySchemes.12?,a:CodeLists.13?,a:HierarchicalCodelists.14?,a:Concepts.15?,a:MetadataStructureDefinitions.16?,a:KeyFamilies.17?,a:StructureSets.18?,a:ReportingTaxonomies.19?,a:Processes.20?
T		a:Header.8,a:DataSet.21
T		a:Header.8,*any
T		a:Header.8,b:MetadataSet.22
T		a:Header.8,(a:SubmitSubscriptionRequest.23|a:SubmitSubscriptionResponse.24|a:NotifyRegistryEvent.25|a:SubmitRegistrationRequest.26|a:SubmitRegistrationResponse.27|a:QueryRegistrationRequest.28|a:QueryRegistrationResponse.29|a:SubmitStructureRequest.30|a:SubmitStructureResponse.31|a:QueryStructureRequest.32|a:QueryStructureResponse.33|a:SubmitProvisioningRequest.34|a:SubmitProvisioningResponse.35|a:QueryProvisioningRequest.36|a:QueryProvisioningResponse.37)
T		a:Header.8,a:Query.38
T	id?0	a:Header.8,(c:DataSet.21+|(*any)+|(*any)+|(*any)+|b:MetadataSet.22+|(*any)+)
T		a:ID.39,a:Test.40,a:Truncated.41?,a:Name.42*,a:Prepared.43,a:Sender.44+,a:Receiver.44*,a:KeyFamilyRef.45?,a:KeyFamilyAgency.45?,a:DataSetAgency.45?,a:DataSetID.45?,a:DataSetAction.46?,a:Extracted.47?,a:ReportingBegin.43?,a:ReportingEnd.43?,a:Source.42*
T		a:ID.39,a:Test.40,a:Truncated.41?,a:Name.42*,a:Prepared.43,a:Sender.44+,a:Receiver.44*,a:KeyFamilyRef.45?,a:KeyFamilyAgency.45?,a:DataSetAgency.45?,a:DataSetID.45?,a:DataSetAction.46?,a:Extracted.47?,a:ReportingBegin.43?,a:ReportingEnd.43?,a:Source.42*	a:Name@xml:lang	a:Sender@id	a:Receiver@id
T		d:OrganisationScheme.48+
T		d:Dataflow.49+
T		d:Metadataflow.50+
T		d:CategoryScheme.51+
T		d:CodeList.52*
T		d:HierarchicalCodelist.53+
T		d:Concept.54*,d:ConceptScheme.55*,d:Annotations.56?
T		d:MetadataStructureDefinition.57+
T		d:KeyFamily.58+
T		d:StructureSet.59+
T		d:ReportingTaxonomy.60+
T		d:Process.61+
T	action?3 dataProviderID?2 dataProviderSchemeAgencyId?2 dataProviderSchemeId?2 dataflowAgencyID?2 dataflowID?2 datasetID?2 keyFamilyURI?1 publicationPeriod?9 publicationYear?7 reportingBeginDate?9 reportingEndDate?9 validFromDate?9 validToDate?9	c:KeyFamilyRef.39,c:Attributes.62?,((c:Group.63*|c:Series.64*))*,c:Annotations.56?
T	action?3 dataProviderID?2 dataProviderSchemeAgencyId?2 dataProviderSchemeId?2 dataflowAgencyID?2 dataflowID?2 datasetID?2 metadataStructureURI?1 publicationPeriod?9 publicationYear?7 reportingBeginDate?9 reportingEndDate?9 validFromDate?9 validToDate?9	b:Name.42*,b:MetadataStructureRef.39,b:MetadataStructureAgencyRef.39,b:ReportRef.39,b:AttributeValueSet.65+,b:Annotations.56?
T		e:Subscription.66+
T		e:SubscriptionURN.67?,e:SubscriberAssignedID.39?,e:SubscriptionStatus.68
T		e:EventTime.47,e:ObjectURN.67,e:SubscriptionURN.67,e:EventAction.46,(e:StructuralEvent.69|e:ProvisioningEvent.70|e:RegistrationEvent.71)
T		e:Registration.72+
T		e:RegistrationStatus.73+
T		e:QueryType.74,(e:ProvisionAgreementRef.75|e:DataflowRef.76|e:MetadataflowRef.77|e:DataProviderRef.78)
T		e:QueryResult.79+
T		(e:StructureLocation.67|e:Structure.69),e:SubmittedStructure.80*
T		e:SubmissionResult.81+
T	resolveReferences!10	((e:AgencyRef.82|e:DataProviderRef.78|e:DataflowRef.76|e:MetadataflowRef.77|e:CodelistRef.83|e:CategorySchemeRef.84|e:ConceptSchemeRef.85|e:OrganisationSchemeRef.86|e:KeyFamilyRef.87|e:MetadataStructureRef.88|e:HierarchicalCodelistRef.89|e:StructureSetRef.90|e:ProcessRef.91|e:ReportingTaxonomyRef.92))+
T		e:StatusMessage.68,e:OrganisationSchemes.9?,e:Dataflows.10?,e:Metadataflows.11?,e:CategorySchemes.12?,e:CodeLists.13?,e:HierarchicalCodelists.14?,e:Concepts.15?,e:MetadataStructureDefinitions.16?,e:KeyFamilies.17?,e:StructureSets.18?,e:ReportingTaxonomies.19?,e:Processes.20?
T		((e:ProvisionAgreement.93|e:DataProviderRef.78|e:DataflowRef.76|e:MetadatataflowRef.77))+
T		e:ProvisioningStatus.94+
T		e:ProvisionAgreementRef.75?,e:DataflowRef.76?,e:MetadataflowRef.77?,e:DataProviderRef.78?
T		e:ProvisionAgreement.93*,e:DataflowRef.76*,e:MetadataflowRef.77*,e:DataProviderRef.78*,e:StatusMessage.68
T	defaultLimit?11	f:DataWhere.95*,f:MetadataWhere.96*,f:KeyFamilyWhere.97*,f:MetadataStructureWhere.98*,f:CodelistWhere.99*,f:ConceptWhere.100*,f:AgencyWhere.101*,f:DataProviderWhere.102*,f:HierarchicalCodelistWhere.103*,f:ReportingTaxonomyWhere.103*,f:DataflowWhere.103*,f:MetadataflowWhere.103*,f:StructureSetWhere.103*,f:ProcessWhere.103*,f:OrganisationSchemeWhere.103*,f:ConceptSchemeWhere.103*,f:CategorySchemeWhere.103*
T		=2
T		=13
T		=10
T	xml:lang?14	=15
T		=16
T	id!0	a:Name.42*,a:Contact.104*	a:Name@xml:lang
T		=0
T		=3
T		=4
T	agencyID!2 id!2 isExternalReference?10 isFinal?10 uri?1 urn?1 validFrom?9 validTo?9 version?15	d:Name.42+,d:Description.42*,d:Agencies.105*,d:DataProviders.106*,d:DataConsumers.107*,d:Annotations.56?
T	agencyID!2 id!2 isExternalReference?10 isFinal?10 uri?1 urn?1 validFrom?9 validTo?9 version?15	d:Name.42+,d:Description.42*,d:KeyFamilyRef.108?,d:CategoryRef.109*,d:Annotations.56?
T	agencyID!2 id!2 isExternalReference?10 isFinal?10 uri?1 urn?1 validFrom?9 validTo?9 version?15	d:Name.42+,d:Description.42*,d:MetadataStructureRef.110?,d:CategoryRef.109*,d:Annotations.56?
T	agencyID!2 id!2 isExternalReference?10 isFinal?10 uri?1 urn?1 validFrom?9 validTo?9 version?15	d:Name.42+,d:Description.42*,d:Category.111*,d:Annotations.56?
T	agencyID!2 id!2 isExternalReference?10 isFinal?10 uri?1 urn?1 validFrom?9 validTo?9 version?15	d:Name.42+,d:Description.42*,d:Code.112*,d:Annotations.56?	d:Code@value
T	agencyID!2 id!2 isExternalReference?10 isFinal?10 uri?1 urn?1 validFrom?9 validTo?9 version?15	d:Name.42+,d:Description.42*,d:CodelistRef.113*,d:Hierarchy.114*,d:Annotations.56?
T	agencyID?2 coreRepresentation?2 coreRepresentationAgency?2 id!2 isExternalReference?10 parent?2 parentAgency?2 uri?1 urn?1 version?15	d:Name.42+,d:Description.42*,d:TextFormat.115?,d:Annotations.56?
T	agencyID!2 id!2 isExternalReference?10 isFinal?10 uri?1 urn?1 validFrom?9 validTo?9 version?15	d:Name.42+,d:Description.42*,d:Concept.54*,d:Annotations.56?
T		g:Annotation.116+
T	agencyID!2 id!2 isExternalReference?10 isFinal?10 uri?1 urn?1 validFrom?9 validTo?9 version?15	d:Name.42+,d:Description.42*,d:TargetIdentifiers.117?,d:ReportStructure.118*,d:Annotations.56?
T	agencyID!2 id!2 isExternalReference?10 isFinal?10 uri?1 urn?1 validFrom?9 validTo?9 version?15	d:Name.42+,d:Description.42*,d:Components.119?,d:Annotations.56?
T	agencyID?2 id!2 isExternalReference?10 isFinal?10 uri?1 urn?1 validFrom?9 validTo?9 version?15	d:Name.42+,d:Description.42*,d:RelatedStructures.120?,d:StructureMap.121?,d:CodelistMap.122?,d:CategorySchemeMap.123?,d:ConceptSchemeMap.124?,d:OrganisationSchemeMap.125?,d:Annotations.56?
T	agencyID!2 id!2 isExternalReference?10 isFinal?10 uri?1 urn?1 validFrom?9 validTo?9 version?15	d:Name.42+,d:Description.42*,d:DataflowRef.126*,d:MetadataflowRef.127*,d:Category.111*,d:Annotations.56?
T	agencyID!2 id!2 isExternalReference?10 isFinal?10 uri?1 urn?1 validFrom?9 validTo?9 version?15	d:Name.42+,d:Description.42*,d:ProcessStep.128*,d:Annotations.56?
T		c:Value.129+	c:Value@concept
T	type!0	c:GroupKey.62?,c:Attributes.62?,c:Series.64*,c:Annotations.56?
T		c:SeriesKey.62,c:Attributes.62?,c:Obs.130*,c:Annotations.56?
T		b:TargetRef.39,b:TargetValues.131,b:ReportedAttribute.132+
T		e:Action.46,e:RegistryURN.67?,e:NotificationMailTo.67?,e:NotificationHTTP.67?,e:SubscriberAssignedID.39?,e:ValidityPeriod.133,e:EventSelector.134
T		=1
T	status!17	e:MessageText.42*
T		e:OrganisationSchemes.9?,e:Dataflows.10?,e:Metadataflows.11?,e:CategorySchemes.12?,e:CodeLists.13?,e:HierarchicalCodelists.14?,e:Concepts.15?,e:MetadataStructureDefinitions.16?,e:KeyFamilies.17?,e:StructureSets.18?,e:Processes.20?,e:ReportingTaxonomies.19?
T		e:DataProviderRef.78?,e:DataflowRef.76?,e:MetadataflowRef.77?,e:ProvisionAgreement.93?
T		e:Registration.72
T		e:LastUpdated.47?,e:ValidFrom.47?,e:ValidTo.47?,e:Action.46,e:Datasource.135?,(e:DataflowRef.76|e:MetadataflowRef.77|e:ProvisionAgreementRef.75)
T		e:StatusMessage.68,e:Datasource.135?,e:DataProviderRef.78?,e:DataflowRef.76?,e:MetadaflowRef.77?,e:ProvisionAgreementRef.75?
T		=18
T		e:URN.67?,e:OrganisationSchemeAgencyID.39?,e:OrganisationSchemeID.39?,e:DataProviderID.39?,e:DataProviderVersion.136?,e:DataflowAgencyID.39?,e:DataflowID.39?,e:DataflowVersion.136?,e:Datasource.135?,e:Constraint.137?
T		e:URN.67?,e:AgencyID.39?,e:DataflowID.39?,e:Version.136?,e:Datasource.135?,e:Constraint.137?
T		e:URN.67?,e:AgencyID.39?,e:MetadataflowID.39?,e:Version.136?,e:Datasource.135?,e:Constraint.137?
T		e:URN.67?,e:OrganisationSchemeAgencyID.39,e:OrganisationSchemeID.39,e:DataProviderID.39,e:Version.136?,e:Datasource.135?,e:Constraint.137?
T	timeSeriesMatch!10	(e:DataResult.138|e:MetadataResult.138|e:StatusMessage.68)
T	action?3 externalDependencies?10 isFinal?10	(e:DataflowRef.76|e:MetadataflowRef.77|e:CodelistRef.83|e:HierarchicalCodelistRef.89|e:CategorySchemeRef.84|e:ConceptSchemeRef.85|e:OrganisationSchemeRef.86|e:KeyFamilyRef.87|e:MetadataStructureRef.88|e:ProcessRef.91|e:StructureSetRef.90|e:ReportingTaxonomyRef.92)
T		e:SubmittedStructure.80,e:StatusMessage.68
T		e:URN.67?,e:OrganisationSchemeAgencyID.39,e:OrganisationSchemeID.39,e:AgencyID.39,e:Version.136?
T		e:URN.67?,e:AgencyID.39?,e:CodelistID.39?,e:Version.136?
T		e:URN.67?,e:AgencyID.39?,e:CategorySchemeID.39?,e:Version.136?
T		e:URN.67?,e:AgencyID.39?,e:ConceptSchemeID.39?,e:Version.136?
T		e:URN.67?,e:AgencyID.39?,e:OrganisationSchemeID.39?,e:Version.136?
T		e:URN.67?,e:AgencyID.39?,e:KeyFamilyID.39?,e:Version.136?
T		e:URN.67?,e:AgencyID.39?,e:MetadataStructureID.39?,e:Version.136?
T		e:URN.67?,e:AgencyID.39?,e:HierarchicalCodelistID.39?,e:Version.136?
T		e:URN.67?,e:AgencyID.39?,e:StructureSetID.39?,e:Version.136?
T		e:URN.67?,e:AgencyID.39?,e:ProcessID.39?,e:Version.136?
T		e:URN.67?,e:AgencyID.39?,e:ReportingTaxonomyID.39?,e:Version.136?
T	action?3 id?2 indexDataSet?10 indexReportingPeriod?10 indexTimeSeries?10 uri?1 urn?1 validFrom?9 validTo?9	e:Name.42*,e:Description.42*,(e:DataflowRef.76|e:MetadataflowRef.77),e:DataProviderRef.78,e:Datasource.139?,e:Constraint.137?,e:Annotations.56?
T		(e:ProvisionAgreementRef.75|e:DataProviderRef.78|e:DataflowRef.76|e:MetadataflowRef.77),e:StatusMessage.68
T		(f:DataSet.136|f:KeyFamily.136|f:Dimension.140|f:Attribute.141|f:Codelist.140|f:Time.142|f:Category.143|f:Concept.136|f:DataProvider.136|f:Dataflow.136|f:Version.136|f:Or.144|f:And.144)
T		(f:MetadataSet.136|f:MetadataStructure.136|f:StructureComponent.140|f:Attribute.141|f:Codelist.140|f:Time.142|f:Category.143|f:Concept.136|f:DataProvider.136|f:Metadataflow.136|f:Version.136|f:Or.144|f:And.144)
T		(f:KeyFamily.136|f:Dimension.140|f:Attribute.141|f:Codelist.140|f:Category.143|f:Concept.136|f:AgencyID.136|f:Version.136|f:Or.144|f:And.144)
T		(f:KeyFamily.136|f:MetadataStructure.136|f:StructureSet.136|f:Dimension.140|f:StructureComponent.140|f:Attribute.141|f:Codelist.140|f:Category.143|f:Concept.136|f:AgencyID.136|f:Version.136|f:Or.144|f:And.144)
T		(f:Codelist.140|f:AgencyID.136|f:Version.136|f:Or.144|f:And.144)
T		(f:Concept.136|f:AgencyID.136|f:Version.136|f:Or.144|f:And.144)
T		(f:KeyFamily.136*|f:MetadataStructure.136*|f:StructureSet.136*|f:Codelist.140*|f:Category.143*|f:Concept.136*|f:AgencyID.136*|f:Or.144*|f:And.144*)
T		(f:DataSet.136*|f:MetadataSet.136*|f:KeyFamily.136*|f:MetadataStructure.136*|f:StructureSet.136*|f:Codelist.140*|f:Category.143*|f:Concept.136*|f:AgencyID.136*|f:Or.144*|f:And.144*)
T		f:AgencyID.136?,f:ID.136?,f:Version.136?
T		a:Name.42*,a:Department.42*,a:Role.42*,((a:Telephone.136|a:Fax.136|a:X400.136|a:URI.67|a:Email.136))*
T		d:Agency.145+
T		d:DataProvider.145+
T		d:DataConsumer.145+
T		d:URN.67?,d:KeyFamilyID.39?,d:KeyFamilyAgencyID.39?,d:Version.136?
T		d:URN.67?,d:CategorySchemeID.39?,d:CategorySchemeAgencyID.39?,d:CategorySchemeVersion.136?,d:CategoryID.146?
T		d:URN.67?,d:MetadataStructureID.39?,d:MetadataStructureAgencyID.39?,d:Version.136?
T	id!2 isExternalReference?10 uri?1 urn?1 version?15	d:Name.42+,d:Description.42*,d:DataflowRef.126*,d:MetadataflowRef.127*,d:Category.111*,d:Annotations.56?
T	parentCode?2 urn?1 value!2	d:Description.42+,d:Annotations.56?
T		d:URN.67?,d:AgencyID.39?,d:CodelistID.39?,d:Version.136?,d:Alias.39?
T	id!2 isFinal?10 urn?1 validFrom?9 validTo?9 version?15	d:Name.42+,d:Description.42*,d:CodeRef.147*,d:Level.148*,d:Annotations.56?
T	decimals?11 endValue?20 interval?20 isSequence?10 maxLength?11 minLength?11 pattern?15 startValue?20 textType?19 timeInterval?21	
T		g:AnnotationTitle.136?,g:AnnotationType.136?,g:AnnotationURL.67?,g:AnnotationText.42*
T		d:FullTargetIdentifier.149,d:PartialTargetIdentifier.150*,d:Annotations.56?
T	id!2 target!2 uri?1 urn?1	d:Name.42+,d:Description.42*,d:MetadataAttribute.151+,d:Annotations.56?
T		d:Dimension.152*,d:TimeDimension.153?,d:Group.154*,d:PrimaryMeasure.155,d:CrossSectionalMeasure.156*,d:Attribute.157*	d:TimeDimension|d:Dimension|d:Attribute|d:PrimaryMeasure|d:CrossSectionalMeasure@concept	d:Group@id
T		d:KeyFamilyRef.108*,d:MetadataStructureRef.110*,d:ConceptSchemeRef.158*,d:CategorySchemeRef.159*,d:OrganisationSchemeRef.160*,d:HierarchicalCodelistRef.161*
T	id!2 isExtension?10	d:Name.42+,d:Description.42*,(d:KeyFamilyRef.108|d:MetadataStructureRef.110),(d:TargetKeyFamilyRef.108|d:TargetMetadataStructureRef.110),d:ComponentMap.162*,d:Annotations.56?
T	id!2	d:Name.42+,d:Description.42*,(d:CodelistRef.113|d:HierarchicalCodelistRef.161),(d:TargetCodelistRef.113|d:TargetHierarchicalCodelistRef.161),d:CodeMap.163+,d:Annotations.56?
T	id!2	d:Name.42+,d:Description.42*,d:CategorySchemeRef.159,d:TargetCategorySchemeRef.159,d:CategoryMap.164+,d:Annotations.56?
T	id!2	d:Name.42+,d:Description.42*,d:ConceptSchemeRef.158,d:TargetConceptSchemeRef.158,d:ConceptMap.165+,d:Annotations.56?
T	id!2	d:Name.42+,d:Description.42*,d:OrganisationSchemeRef.160,d:TargetOrganisationSchemeRef.160,d:OrganisationMap.166+,d:Annotations.56?
T		d:URN.67?,d:AgencyID.39?,d:DataflowID.39?,d:Version.136?
T		d:URN.67?,d:AgencyID.39?,d:MetadataflowID.39?,d:Version.136?
T	id!2	d:Name.42+,d:Description.42*,d:Input.167*,d:Output.167*,d:Computation.42*,d:Transition.168*,d:ProcessStep.128*,d:Annotations.56?
T	concept?2 startTime?4 value?15	
T		c:Time.169,c:ObsValue.170?,c:Attributes.62?,c:Annotations.56?
T		b:ComponentValue.171+
T	conceptID!2	b:Value.42*,b:StartTime.47?,b:ReportedAttribute.132*,b:Annotations.56?
T		e:StartDate.172,e:EndDate.172
T		e:StructuralRepositoryEvents.173?,e:ProvisioningRepositoryEvents.174?,e:DataRegistrationEvents.175?,e:MetadataRegistrationEvents.176?
T		e:SimpleDatasource.67?,e:QueryableDatasource.139?
T		=15
T	ConstraintType!22	g:ConstraintID.39,g:CubeRegion.177*,g:MetadataConceptSet.177?,g:KeySet.178*,g:ReleaseCalendar.179?,g:ReferencePeriod.180?
T		e:Datasource.135?,(e:ProvisionAgreementRef.75|e:DataflowRef.76|e:MetadataflowRef.76|e:DataProviderRef.78)
T	isRESTDatasource!10 isWebServiceDatasource!10	e:DataUrl.67,e:WSDLUrl.67?
T	id?15	=15
T	attachmentLevel?23 id?15	=15
T		(f:StartTime.169,f:EndTime.169?|f:Time.169)
T	CategoryScheme?2 ID?2 agencyID?2 version?15	=15
T		f:DataSet.136*,f:MetadataSet.136*,f:KeyFamily.136*,f:MetadataStructure.136*,f:Dimension.140*,f:StructureComponent.140*,f:Attribute.141*,f:Codelist.140*,f:Time.142*,f:Category.143*,f:Concept.136*,f:AgencyID.136*,f:DataProvider.136*,f:Dataflow.136*,f:Metadataflow.136*,f:Version.136*,f:Or.144*,f:And.144*
T	id!2 isExternalReference?10 parentOrganisation?2 uri?1 urn?1 validFrom?9 validTo?9 version?15	d:Name.42+,d:Description.42*,d:MaintenanceContact.181?,d:CollectorContact.181?,d:DisseminatorContact.181?,d:ReporterContact.181?,d:OtherContact.181*,d:Annotations.56?
T		d:ID.39,d:CategoryVersion.136?,d:CategoryID.146?
T		d:URN.67?,d:CodelistAliasRef.39?,d:CodeID.39?,d:CodeRef.147*,d:LevelRef.39?,d:NodeAliasID.136?,d:Version.136?,d:ValidFrom.169?,d:ValidTo.169?
T	id!2 urn?1	d:Name.42+,d:Description.42*,d:Order.182,d:CodingType.115?,d:Annotations.56?
T	id!2 uri?1 urn?1	d:Name.42+,d:Description.42*,d:IdentifierComponent.183*,d:Annotations.56?
T	id!2 uri?1 urn?1	d:Name.42+,d:Description.42*,d:IdentifierComponentRef.39*,d:Annotations.56?
T	conceptAgency?2 conceptRef!2 conceptSchemeAgency?2 conceptSchemeRef?2 conceptVersion?15 representationScheme?2 representationSchemeAgency?2 usageStatus!24	d:MetadataAttribute.151*,d:TextFormat.115?,d:Annotations.56?
T	codelist?2 codelistAgency?2 codelistVersion?15 conceptAgency?2 conceptRef!2 conceptSchemeAgency?2 conceptSchemeRef?2 conceptVersion?15 crossSectionalAttachDataSet?10 crossSectionalAttachGroup?10 crossSectionalAttachObservation?10 crossSectionalAttachSection?10 isCountDimension?10 isEntityDimension?10 isFrequencyDimension?10 isIdentityDimension?10 isMeasureDimension?10 isNonObservationTimeDimension?10	d:TextFormat.115?,d:Annotations.56?
T	codelist?2 codelistAgency?2 codelistVersion?15 conceptAgency?2 conceptRef!2 conceptSchemeAgency?2 conceptSchemeRef?2 conceptVersion?15 crossSectionalAttachDataSet?10 crossSectionalAttachGroup?10 crossSectionalAttachObservation?10 crossSectionalAttachSection?10	d:TextFormat.115?,d:Annotations.56?
T	id!2	(d:DimensionRef.39+|d:AttachmentConstraintRef.39),d:Description.42*,d:Annotations.56?
T	codelist?2 codelistAgency?2 codelistVersion?15 conceptAgency?2 conceptRef!2 conceptSchemeAgency?2 conceptSchemeRef?2 conceptVersion?15	d:TextFormat.115?,d:Annotations.56?
T	code!2 codelist?2 codelistAgency?2 codelistVersion?15 conceptAgency?2 conceptRef!2 conceptSchemeAgency?2 conceptSchemeRef?2 conceptVersion?15 measureDimension!2	d:TextFormat.115?,d:Annotations.56?
T	assignmentStatus!24 attachmentLevel!25 codelist?2 codelistAgency?2 codelistVersion?15 conceptAgency?2 conceptRef!2 conceptSchemeAgency?2 conceptSchemeRef?2 conceptVersion?15 crossSectionalAttachDataSet?10 crossSectionalAttachGroup?10 crossSectionalAttachObservation?10 crossSectionalAttachSection?10 isCountAttribute?10 isEntityAttribute?10 isFrequencyAttribute?10 isIdentityAttribute?10 isNonObservationalTimeAttribute?10 isTimeFormat?10	d:TextFormat.115?,d:AttachmentGroup.39*,d:AttachmentMeasure.39*,d:Annotations.56?
T		d:URN.67?,d:AgencyID.39?,d:ConceptSchemeID.39?,d:Version.136?
T		d:URN.67?,d:AgencyID.39?,d:CategorySchemeID.39?,d:Version.136?
T		d:URN.67?,d:AgencyID.39?,d:OrganisationSchemeID.39?,d:Version.136?
T		d:URN.67?,d:AgencyID.39?,d:HierarchicalCodelistID.39?,d:Version.136?
T	componentAlias?2 preferredLanguage?14	d:MapConceptRef.39,d:MapTargetConceptRef.39,(d:RepresentationMapRef.184|d:ToTextFormat.115,d:ToValueType.185)
T	CodeAlias?2	d:MapCodeRef.39,d:MapTargetCodeRef.39
T	categoryAlias?2	d:CategoryID.146,d:TargetCategoryID.146
T	conceptAlias?2	d:ConceptID.39,d:TargetConceptID.39
T	organisationAlias?2	d:OrganisationID.39,d:TargetOrganisationID.39
T		=26
T		d:TargetStep.39?,d:Condition.42?
T		=9
T	startTime?4 value?20	
T	component?2 object!26	=0
T		=5
T		e:AgencyID.39*,e:AllEventsID.136*,e:KeyFamilyID.136*,e:ConceptSchemeID.136*,e:CodeListID.136*,e:MetadataStructureID.136*,e:CategorySchemeID.136*,e:DataflowID.136*,e:MetadataflowID.136*,e:OrganisationSchemeID.136*,e:HierarchicalCodelistID.136*,e:StructureSetID.136*,e:ReportingTaxonomyID.136*,e:ProcessID.136*
T		e:ProvisionAgreementID.39*,e:DataProviderID.136*,e:DataflowID.136*,e:MetadataflowID.136*,e:AllEventsID.136*
T		e:AllEventsID.136*,e:DataProviderID.136*,e:ProvisionAgreementID.136*,e:DataflowID.136*,e:KeyFamilyID.136*,e:CategoryID.136*,e:CategorySchemeID.136*,e:CategorySchemeAgencyID.136*
T		e:AllEventsID.136*,e:DataProviderID.136*,e:ProvisionAgreementID.136*,e:MetadataflowID.136*,e:MetadatastructureID.136*,e:CategoryID.136*
T	isIncluded!10	g:Member.186+
T	isIncluded!10	g:Key.187
T		g:Periodicity.136,g:Offset.136,g:Tolerance.136
T	endTime!4 startTime!4	
T		d:Name.42*,d:id.39?,d:Department.42*,d:Role.42*,((d:Telephone.136|d:Fax.136|d:X400.136|d:URI.67|d:Email.136))*
T		=11
T	id!2 uri?1 urn?1	d:Name.42+,d:Description.42*,d:TargetObjectClass.167,d:RepresentationScheme.188?,d:Annotations.56?
T	representationType?27	d:RepresentationMapAgencyID.39,d:RepresentationMapID.39
T		=28
T	isIncluded!10	g:ComponentRef.39,g:MemberValue.189*
T		(g:ComponentRef.39,g:Value.136)+
T	representationScheme!2 representationSchemeAgency!2 representationSchemeType!29	
T		g:Value.136
E	a:Structure	0
E	a:GenericData	1
E	a:UtilityData	2
E	a:CompactData	2
E	a:CrossSectionalData	2
E	a:GenericMetadata	3
E	a:MetadataReport	2
E	a:RegistryInterface	4
E	a:QueryMessage	5
E	a:MessageGroup	6
E	a:Header	7
)grammar";
// clang-format on

}  // namespace sdmx::grammar
