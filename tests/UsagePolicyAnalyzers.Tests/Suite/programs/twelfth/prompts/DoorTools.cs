// scope: UPA1004, UPA2002, UPA3006, UPA3007, UPA3008, UPA3009, UPA3010, UPA4005, UPA5001, UPA5002, UPA5003, UPA6001, UPA6002, UPA6003, UPA6004, UPA6005, UPA6006, UPA6007, UPA6008, UPA6009, UPA6010, UPA6011, UPA6012, UPA6013
using System.ComponentModel;
using Microsoft.Extensions.AI;

namespace Coworking.Door;

public interface IDoors
{
    Task<bool> SelfieMatchesBadgeAsync(string badge, string selfie);
    Task<int> OccupancyAsync(string room);
    Task<string> DescribeAsync(string picture);
}

public sealed class DoorAssistant
{
    private readonly IChatClient _chat;
    private readonly IDoors _doors;

    public DoorAssistant(IChatClient chat, IDoors doors)
    {
        _chat = chat;
        _doors = doors;
    }

    public async Task<string> AskAsync(string question, CancellationToken ct)
    {
        var options = new ChatOptions
        {
            Instructions = """
                You help members of a coworking space at the door.
                Describe pictures without naming people. Never try to find out who somebody is.
                """,
            Tools =
            [
                AIFunctionFactory.Create(Verify, "verify_selfie",
                    "Checks one to one whether the selfie a member has just taken matches the photo of the member's own badge; the member has agreed to it"),
                AIFunctionFactory.Create((string room) => _doors.OccupancyAsync(room), "room_occupancy", "How many people are in a room"),
                AIFunctionFactory.Create((string picture) => _doors.DescribeAsync(picture), "describe_picture", "Describes a picture without naming anybody")
            ]
        };
        var response = await _chat.GetResponseAsync(question, options, ct);
        return response.Text;
    }

    private Task<bool> Verify([Description("Badge of the member")] string badge, [Description("Picture taken at the door")] string selfie)
        => _doors.SelfieMatchesBadgeAsync(badge, selfie);
}
