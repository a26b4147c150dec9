// scope: UPA3001
using System.Text.Json;
using Microsoft.Extensions.AI;

namespace Club.Members;

public sealed record Member(string Name, string Iban, string DrivingLicence, int Since);

public class JubileeSpeech(IChatClient client)
{
    public async Task<string> WriteAsync(Member member)
    {
        var shared = member with { Iban = "", DrivingLicence = "" };
        var response = await client.GetResponseAsync("Write a jubilee speech about " + JsonSerializer.Serialize(shared));
        return response.Text;
    }
}
