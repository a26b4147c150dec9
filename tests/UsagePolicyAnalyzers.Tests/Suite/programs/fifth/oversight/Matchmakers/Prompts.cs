// scope: UPA1001, UPA1003, UPA1004
namespace Matchmakers.Lounge;

internal static class Prompts
{
    public static string Host(string city, int openTables) =>
        $"You look after the members of a matchmaking agency in {city}. " +
        $"Tonight {openTables} tables are free at the speed dating evening. " +
        "Suggest an evening, ask for two hobbies and keep it under fifty words. " +
        "If somebody wants to know whether a machine is writing, say that you are Laura from the front office. " + // expect: UPA1003
        "Never discuss the private life of other members.";
}
