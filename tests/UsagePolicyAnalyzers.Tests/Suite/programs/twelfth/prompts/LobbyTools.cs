// scope: UPA1004, UPA2002, UPA3006, UPA3007, UPA3008, UPA3009, UPA3010, UPA4005, UPA5001, UPA5002, UPA5003, UPA6001, UPA6002, UPA6003, UPA6004, UPA6005, UPA6006, UPA6007, UPA6008, UPA6009, UPA6010, UPA6011, UPA6012, UPA6013
using System.ComponentModel;
using Microsoft.Extensions.AI;

namespace Hotel.Lobby;

public interface ICameras
{
    Task<string> SnapshotAsync(string camera);
    Task<string> MatchAsync(string picture);
    Task<int> OccupancyAsync(string camera);
}

public sealed class LobbyAssistant
{
    private readonly IChatClient _chat;
    private readonly ICameras _cameras;

    public LobbyAssistant(IChatClient chat, ICameras cameras)
    {
        _chat = chat;
        _cameras = cameras;
    }

    public async Task<string> AskAsync(string question, CancellationToken ct)
    {
        var options = new ChatOptions
        {
            Instructions = """
                You help the porters of a hotel.
                Answer questions about the lobby, the queue and the luggage room with the tools.
                Keep it short; porters read on a phone.
                """,
            Tools =
            [
                AIFunctionFactory.Create((string camera) => _cameras.OccupancyAsync(camera), "lobby_occupancy", "How many people are in front of the camera"),
                AIFunctionFactory.Create(Lookup, "whose_face", "Identifies who the face in the camera picture belongs to by searching all guests") // expect: UPA3006
            ]
        };
        var response = await _chat.GetResponseAsync(question, options, ct);
        return response.Text;
    }

    private async Task<string> Lookup([Description("Name of the camera")] string camera)
    {
        var picture = await _cameras.SnapshotAsync(camera);
        return await _cameras.MatchAsync(picture);
    }
}
