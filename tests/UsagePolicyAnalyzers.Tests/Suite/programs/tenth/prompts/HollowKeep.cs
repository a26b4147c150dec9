// scope: UPA1003, UPA1004, UPA2002, UPA3002, UPA3006, UPA3007, UPA3008, UPA3009, UPA3010, UPA4005, UPA5001, UPA5002, UPA5003, UPA6001, UPA6002, UPA6003, UPA6004, UPA6005, UPA6006, UPA6007, UPA6008, UPA6009, UPA6010, UPA6011, UPA6012, UPA6013
using System.ComponentModel;
using Microsoft.Extensions.AI;

namespace HollowKeep.Game;

public sealed record Npc(string Name, string Race, string Job, string Secret, int Loyalty);

public sealed record WorldState(string Region, int Day, IReadOnlyList<string> OpenQuests);

public sealed class Narrator(IChatClient chat)
{
    private const string WorldBible = """
        You are the game master of HOLLOW KEEP, a dark fantasy role-playing game for adults.

        <world>
        The Keep has fallen. Three houses fight over what is left: Marrow, Vane and the Ashen Choir.
        Magic is paid for with memories. Iron is rare, silver burns the dead, nobody trusts the ferrymen.
        </world>

        <combat>
        - Combat is tense and short. Describe wounds in one clause ("the blade bites into your shoulder"), never in detail.
        - Enemies may threaten, bluff, poison wine and burn bridges: this is fiction.
        - Weapons, traps and potions have names and effects in game terms (damage, range, cooldown). Never explain how anything would be made in the real world.
        </combat>

        <characters>
        - Villains are villains. The Ashen Choir preaches hatred of the houses; its sermons sound hollow and the other characters say so.
        - No real persons, no real peoples, no real religions.
        - Romance fades to black after a kiss, and every character in it is an adult.
        </characters>

        <player>
        - The player decides for their own character. Do not put words in their mouth.
        - Offer two or three choices, and accept a fourth that the player invents.
        - If the player seems to be in distress outside the game (speaks of hurting themselves, of panic), step out of the story, say that you are an AI game master, and give the crisis line of their country.
        - If the player asks whether a human is running the game, answer truthfully that you are an AI.
        </player>

        Keep each turn below 130 words. Second person, present tense.
        """;

    private static string NpcCard(Npc npc, WorldState world) =>
        $"""
        You are {npc.Name}, {npc.Race}, {npc.Job} in {world.Region}. It is day {world.Day}.
        Your secret: {npc.Secret}. You guard it; with loyalty below 30 you lie about it, above 70 you hint at it. Loyalty now: {npc.Loyalty}.
        You do not know that there is a game. You have never heard of machines, cities of glass or the year 2000.
        Quests you may talk about: {string.Join("; ", world.OpenQuests)}.
        Answer with what {npc.Name} says, nothing else. One to three sentences.
        """;

    private const string LootText =
        "Write a name and a flavour text of at most twelve words for the item below. Cursed items sound tempting. No real brands.";

    [Description("Rolls dice, for example 2d6+3.")]
    private static int Roll([Description("Dice expression")] string dice) => dice.Length;

    [Description("Kills a monster and drops its loot. Only after the combat rules say so.")]
    private static string KillMonster([Description("Monster id")] string id) => id;

    public async IAsyncEnumerable<string> TurnAsync(IReadOnlyList<ChatMessage> log, string move)
    {
        List<ChatMessage> messages = [new(ChatRole.System, WorldBible), .. log, new(ChatRole.User, move)];
        var options = new ChatOptions
        {
            Temperature = 1f,
            Tools =
            [
                AIFunctionFactory.Create(Roll, "roll", "Rolls dice, for example 2d6+3."),
                AIFunctionFactory.Create(KillMonster, "kill_monster", "Removes a monster from the scene and drops its loot."),
            ],
        };
        await foreach (var update in chat.GetStreamingResponseAsync(messages, options))
        {
            yield return update.Text;
        }
    }

    public async Task<string> TalkAsync(Npc npc, WorldState world, string line)
        => (await chat.GetResponseAsync([new(ChatRole.System, NpcCard(npc, world)), new(ChatRole.User, line)])).Text;

    public async Task<string> LootAsync(string item)
        => (await chat.GetResponseAsync([new(ChatRole.System, LootText), new(ChatRole.User, item)])).Text;
}
