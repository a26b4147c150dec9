// scope: UPA3006, UPA3010
using System.ComponentModel;
using Microsoft.Extensions.AI;

namespace Lobby.Screens;

public interface IGallery
{
    Task<string?> NearestAsync(byte[] picture, CancellationToken ct);
    Task<int> CountHeadsAsync(byte[] picture, CancellationToken ct);
}

public sealed class EntranceTools(IGallery gallery)
{
    public IList<AITool> Build() =>
    [
        AIFunctionFactory.Create(WhoIsThisAsync, "identify_visitor_by_face", "Finds out which person in the gallery the face in the camera picture belongs to."), // expect: UPA3006
        AIFunctionFactory.Create(CountAsync, "count_people", "Counts the people in the camera picture, without telling who they are."),
    ];

    private Task<string?> WhoIsThisAsync([Description("JPEG of the entrance camera")] byte[] picture, CancellationToken ct) => gallery.NearestAsync(picture, ct);

    private Task<int> CountAsync([Description("JPEG of the entrance camera")] byte[] picture, CancellationToken ct) => gallery.CountHeadsAsync(picture, ct);
}

public sealed class LobbyAgent(IChatClient client, EntranceTools tools)
{
    public async Task<string> AskAsync(string question)
    {
        var options = new ChatOptions { Tools = tools.Build() };
        var response = await client.GetResponseAsync(question, options);
        return response.Text;
    }
}
