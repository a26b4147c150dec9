// scope: UPA3004
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Extensions.AI;

namespace Leases.Extract;

public sealed class LeaseData
{
    public string Address { get; set; } = "";
    public decimal Rent { get; set; }
    [JsonIgnore] public string TenantSsn { get; set; } = "";
    public bool DepositPaid { get; set; }
}

public class LeaseExtractor(IChatClient client)
{
    public async Task<LeaseData?> ExtractAsync(string scan, string ssnFromForm)
    {
        var schema = AIJsonUtilities.CreateJsonSchema(typeof(LeaseData));
        var response = await client.GetResponseAsync("Extract the lease data:\n" + scan, new ChatOptions { ResponseFormat = ChatResponseFormat.ForJsonSchema(schema, "lease") });
        var data = JsonSerializer.Deserialize<LeaseData>(response.Text);
        if (data is not null) data.TenantSsn = ssnFromForm;
        return data;
    }
}
