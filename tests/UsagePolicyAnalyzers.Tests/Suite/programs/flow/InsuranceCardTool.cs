// scope: UPA3001
using System.ComponentModel;
using ModelContextProtocol.Server;

namespace Praxis.Mcp;

public record PatientCard(string PatientId, string GivenName, string HealthInsuranceNumber, string Plan);

public interface ICardIndex
{
    PatientCard? Find(string patientId);
}

[McpServerToolType]
public class CardTools(ICardIndex index)
{
    [McpServerTool, Description("Looks up the insurance card of a patient")]
    public PatientCard? LookUp(string patientId)
    {
        return index.Find(patientId); // expect: UPA3001
    }
}
