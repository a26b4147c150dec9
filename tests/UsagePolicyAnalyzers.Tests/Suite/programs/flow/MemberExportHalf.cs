// scope: UPA3001
using System.Text.Json;
using Microsoft.Extensions.AI;

namespace Club.Members;

public sealed record Member(string Name, string Iban, string DrivingLicenceNumber, int Since);

public class JubileeSpeech(IChatClient client)
{
    public async Task<string> WriteAsync(Member member)
    {
        var shared = member with { Iban = "" };
        var json = JsonSerializer.Serialize(shared); // expect: UPA3001
        var response = await client.GetResponseAsync("Write a jubilee speech about " + json);
        return response.Text;
    }
}
