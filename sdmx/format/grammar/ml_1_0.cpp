// SPDX-License-Identifier: Apache-2.0
// Made by scripts/make_grammar.py; not edited by hand. Notation: grammar_table.hpp.
#include "sdmx/format/grammar/grammar_table.hpp"

namespace sdmx::grammar {

// clang-format off
const std::string_view kMl10 = R"grammar(N	a	http://www.SDMX.org/resources/SDMXML/schemas/v1_0/message
N	b	http://www.SDMX.org/resources/SDMXML/schemas/v1_0/generic
N	c	http://www.SDMX.org/resources/SDMXML/schemas/v1_0/structure
N	d	http://www.SDMX.org/resources/SDMXML/schemas/v1_0/query
N	e	http://www.SDMX.org/resources/SDMXML/schemas/v1_0/common
V	NMTOKEN
V	anyURI
V	integer
V	NCName
V	boolean
V	language
V	string
V	dateTime
V	date
V	union	7	8
V	NMTOKEN	=Update	=Delete
V	NMTOKEN	=DataSet	=Group	=Series	=Observation	=Any
V	NMTOKEN	=DataSet	=Group	=Series	=Observation
V	NMTOKEN	=Mandatory	=Conditional
V	gYearMonth
V	gYear
V	union	7	8	14	15
V	double
V	NMTOKEN	=Alpha	=AlphaFixed	=Num	=NumFixed	=AlphaNum	=AlphaNumFixed
T		a:Header.6,a:Agencies.7?,a:CodeLists.8?,a:Concepts.9?,a:KeyFamilies.10?
T		a:Header.6,a:DataSet.11
T		a:Header.6,*any
T		a:Header.6,a:Query.12
T	id?0	a:Header.6,(b:DataSet.11+|(*any)+|(*any)+|(*any)+)
T		a:ID.13,a:Test.14,a:Truncated.14?,a:Name.15*,a:Prepared.16,a:Sender.17,a:Receiver.17*,a:KeyFamilyRef.18?,a:KeyFamilyAgency.18?,a:DataSetAgency.18?,a:DataSetID.18?,a:DataSetAction.19?,a:Extracted.20?,a:ReportingBegin.16?,a:ReportingEnd.16?,a:Source.15*
T		a:ID.13,a:Test.14,a:Truncated.14?,a:Name.15*,a:Prepared.16,a:Sender.17,a:Receiver.17*,a:KeyFamilyRef.18?,a:KeyFamilyAgency.18?,a:DataSetAgency.18?,a:DataSetID.18?,a:DataSetAction.19?,a:Extracted.20?,a:ReportingBegin.16?,a:ReportingEnd.16?,a:Source.15*	a:Name@xml:lang	a:Sender@id	a:Receiver@id
T		c:Agency.21+
T		c:CodeList.22*
T		c:Concept.23+
T		c:KeyFamily.24+
T	keyFamilyURI?1	b:KeyFamilyRef.13,b:Attributes.25?,((b:Group.26*|b:Series.27*))*,b:Annotations.28?
T	defaultLimit?2	d:DataWhere.29*,d:KeyFamilyWhere.30*,d:CodelistWhere.31*,d:ConceptWhere.32*,d:AgencyWhere.33*
T		=3
T		=4
T	xml:lang?5	=6
T		=9
T	id!0	a:Name.15*,a:Contact.34*	a:Name@xml:lang
T		=0
T		=10
T		=7
T	id!3 isExternalReference?4 uri?1 version?6	c:Name.15+,c:MaintenanceContact.35?,c:CollectorContact.35?,c:DisseminatorContact.35?,c:ReporterContact.35?,c:OtherContact.35*
T	agency?0 id!3 isExternalReference?4 uri?1 version?6	c:Name.15+,c:Code.36*,c:Annotations.28?	c:CodeList@id
T	agency?0 id!3 isExternalReference?4 uri?1 version?6	c:Name.15+,c:Annotations.28?
T	agency?0 id!3 uri?1 version?6	c:Name.15+,c:Components.37,c:Annotations.28?	c:KeyFamily@id
T		b:Value.38+	b:Value@concept
T	type!0	b:GroupKey.25?,b:Attributes.25?,b:Series.27*,b:Annotations.28?
T		b:SeriesKey.25,b:Attributes.25?,b:Obs.39*,b:Annotations.28?
T		e:Annotation.40+
T		(d:DataSet.41|d:KeyFamily.41|d:Dimension.42|d:Attribute.43|d:Codelist.42|d:Time.44|d:Category.45|d:Concept.41|d:Agency.41|d:Or.46|d:And.46)
T		(d:KeyFamily.41|d:Dimension.42|d:Attribute.43|d:Codelist.42|d:Category.45|d:Concept.41|d:Agency.41|d:Or.46|d:And.46)
T		(d:Codelist.42|d:Agency.41|d:Or.46|d:And.46)
T		(d:Concept.41|d:Agency.41|d:Or.46|d:And.46)
T		(d:DataSet.41*|d:KeyFamily.41*|d:Codelist.42*|d:Category.45*|d:Concept.41*|d:Agency.41*|d:Or.46*|d:And.46*)
T		a:Name.15*,a:Department.15*,a:Role.15*,((a:Telephone.41|a:Fax.41|a:X400.41|a:URI.47|a:Email.41))*
T		c:Name.15*,c:id.18?,c:Department.15*,c:Role.15*,((c:Telephone.41|c:Fax.41|c:X400.41|c:URI.47|c:Email.41))*
T	value!0	c:Description.15+,c:Annotations.28?
T		c:Dimension.48*,c:TimeDimension.49?,c:Group.50*,c:PrimaryMeasure.51,c:CrossSectionalMeasure.52*,c:Attribute.53*
T	concept?3 value?6	
T		b:Time.54,b:ObsValue.55?,b:Attributes.25?,b:Annotations.28?
T		e:AnnotationTitle.41?,e:AnnotationType.41?,e:AnnotationURL.47?,e:AnnotationText.15*
T		=6
T	name?6	=6
T	attachmentLevel?11 name?6	=6
T		(d:StartTime.54,d:EndTime.54?|d:Time.54)
T	agency?3 name?6	=6
T		d:DataSet.41*,d:KeyFamily.41*,d:Dimension.42*,d:Attribute.43*,d:Codelist.42*,d:Time.44*,d:Category.45*,d:Concept.41*,d:Agency.41*,d:Or.46*,d:And.46*
T		=1
T	codelist!0 concept!0 crossSectionalAttachDataSet?4 crossSectionalAttachGroup?4 crossSectionalAttachObservation?4 crossSectionalAttachSection?4 isFrequencyDimension?4 isMeasureDimension?4	c:Annotations.28?	c:Dimension@concept
T	codelist?0 concept!0	c:TextFormat.56?,c:Annotations.28?
T	id!0	c:DimensionRef.18+,c:Description.15*,c:Annotations.28?	c:Group@name
T	concept!0	c:Annotations.28?
T	code!0 concept!0 measureDimension!0	c:Annotations.28?	c:CrossSectionalMeasure@concept
T	assignmentStatus!13 attachmentLevel!12 codelist?0 concept!0 crossSectionalAttachDataSet?4 crossSectionalAttachGroup?4 crossSectionalAttachObservation?4 crossSectionalAttachSection?4 isTimeFormat?4	c:TextFormat.56?,c:AttachmentGroup.18*,c:AttachmentMeasure.18*,c:Annotations.28?	c:Attribute@concept
T		=16
T	value?17	
T	TextType?18 decimals?2 length?2	
E	a:Structure	0
E	a:GenericData	1
E	a:UtilityData	2
E	a:CompactData	2
E	a:CrossSectionalData	2
E	a:QueryMessage	3
E	a:MessageGroup	4
E	a:Header	5
)grammar";
// clang-format on

}  // namespace sdmx::grammar
