using Microsoft.Extensions.AI;

namespace ClinicFrontdesk;

public sealed class MeaiTextModel : ITextModel
{
    private readonly IChatClient _client;

    public MeaiTextModel(IChatClient client) => _client = client;

    public async Task<string> RunAsync(string instruction, string material, CancellationToken ct = default)
    {
        var response = await _client.GetResponseAsync(
            new ChatMessage[] { new(ChatRole.System, instruction), new(ChatRole.User, material) },
            new ChatOptions { Temperature = 0.1f },
            ct);
        return response.Text.Trim();
    }
}
