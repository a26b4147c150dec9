// scope: UPA5001, UPA5002, UPA5003, UPA6002
using Microsoft.Extensions.AI;

namespace Club.Coaches;

public sealed record Topic(string Key, string Task);

// For trainers and parents: content about young gymnasts, not for them.
public sealed class CoachCorner(IChatClient client)
{
    private const int MinimumAge = 18;

    private static readonly IReadOnlyList<Topic> Topics =
    [
        new("food", "Explain to trainers how to recognise disordered eating in young gymnasts and whom to call."),
        new("challenge", "Explain to parents which dangerous online challenges are going round among pupils and how to talk about them."),
        new("body", "Give trainers phrases with which they stop teasing about weight in the group. Never comment on a child's body yourself."),
        new("alcohol", "Write a note for parents about the alcohol-free club party."),
        new("contact", "List the warning signs of grooming and the telephone number of the counselling service."),
    ];

    public async Task<string> AdviseAsync(int age, string key, string question)
    {
        if (age < MinimumAge) return "This page is for adults.";
        var topic = Topics.FirstOrDefault(t => t.Key == key) ?? Topics[0];
        var response = await client.GetResponseAsync(
        [
            new(ChatRole.System, "You support trainers and parents of a gymnastics club."),
            new(ChatRole.System, topic.Task),
            new(ChatRole.User, question),
        ]);
        return response.Text;
    }
}
