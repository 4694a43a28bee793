package org.tallystick.words;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;

/**
 * Words that steer a sentence: beside a number they change its meaning, so they never name what is counted. They are the
 * small words, the rates and comparisons, the multipliers and parts of units that are not read, ordinals, and dates.
 */
final class SteeringWords {
    static final ImmutableSet<String> ENGLISH = ImmutableSet.copyOf(
            Splitter.on(CharMatcher.whitespace()).omitEmptyStrings().split("""
            a about above after again against ago all almost along already also although am among an and another any
            approximately are around as at away be because been before behind below beside besides between beyond both
            but by circa close currently despite did do does down during each either else equal estimated etc even ever
            every exactly except few fewer for from full further give had half has have he hence her here his how however
            if in include including into is it its just last least less like little many maybe me mere minus more most
            much my near nearly neither never next no none nor north not nothing now of off on once one ones only onto or
            other others our out over past per perhaps plus point possibly precisely previous previously probably
            quarter quite recently roughly same scarcely shared she since slightly so some somewhere still such take than
            that the their them then there these they this those though through throughout thus till times to together
            too toward towards twice thrice under unless unlike until up upon upward upwards upwardly us v versus very vs
            was we well were what when where which while who whole whose why will with within without would yet you your
            apiece average avg combined daily hourly monthly nightly quarterly weekly yearly annually annual altogether
            overall respectively net gross total today tonight tomorrow yesterday
            additional bigger extra fold folds greater higher larger longer lower shorter smaller
            approx est ca couple dozen dozens handful ish max maximum maxed min minimum odd several short shy single
            thereabouts top tops
            bil bio bln crore crores gazillion googol grand lakh lakhs mil mill mille milliard milliards mio mld mln mrd
            myriad quadrillion quadrillions quintillion quintillions score sextillion squillion thou tr tril trn zillion
            basis bp bps cent cents degree degrees pc pence penny pennies percentage percentages percentile percentiles
            percents permille pp ppb ppm ppt
            squared cubed factorial mod modulo figure figures digit digits something strong negative positive
            st nd rd th first nought naught nil zeroth noon midnight o'clock o’clock pm ad bc bce ce
            january february march april may june july august september october november december
            jan feb mar apr jun jul aug sep sept oct nov dec
            monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
            """));

    private SteeringWords() {}
}
