// scope: UPA3001
using System.ComponentModel;
using System.Text.Json.Serialization;
using ModelContextProtocol.Server;

namespace Praxis.Mcp;

public class PatientCard
{
    public string PatientId { get; set; } = "";
    public string GivenName { get; set; } = "";
    [JsonIgnore]
    public string HealthInsuranceNumber { get; set; } = "";
    public string Plan { get; set; } = "";
}

public interface ICardIndex
{
    PatientCard? Find(string patientId);
}

[McpServerToolType]
public class CardTools(ICardIndex index)
{
    [McpServerTool, Description("Looks up the insurance card of a patient")]
    public PatientCard? LookUp(string patientId) => index.Find(patientId);
}
